import type { EasyAround } from '../../plan/easy/easy-plan-shape.ts'
import type { At } from '../case/at.ts'
import { monthsLeft } from '../case/months-left.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'

/** What the register knows around a plan: names with their readings, whom to ring, the months of the visits. */
export const aroundOf = async (at: At, { file, person }: SeenCase): Promise<EasyAround> => {
  const organisations = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .select(['id', 'name', 'kana', 'telephone'])
    .execute()
  const desks = await deskList(at.tx, at.municipality.number)
  const helpers = [
    ...callsOf(organisations, file.office?.id, '{計画|けいかく}を いっしょに {作|つく}る ところ'),
    ...callsOf(organisations, file.centre, '{相談|そうだん}できる ところ'),
  ]
  const [desk] = desks
  return {
    person: { name: person.name, kana: person.kana },
    names: [
      ...organisations.map(({ name, kana }) => ({ name, kana: kana || null })),
      ...(person.guardian ? [{ name: person.guardian.name, kana: person.guardian.kana }] : []),
    ],
    calls: [
      ...helpers,
      ...(desk
        ? [{ role: '{役所|やくしょ}の {窓口|まどぐち}', name: desk.name, phone: desk.telephone }]
        : []),
    ],
    months: file.grant?.monitoring?.months ?? [],
    nextMonth: monthsLeft(file).find((month) => month >= at.today.slice(0, 7)) ?? null,
  }
}

type Organisation = { readonly id: string; readonly name: string; readonly telephone: string }

const callsOf = (all: readonly Organisation[], id: string | null | undefined, role: string) =>
  all
    .filter((one) => one.id === id && one.telephone !== '')
    .map(({ name, telephone }) => ({ role, name, phone: telephone }))
