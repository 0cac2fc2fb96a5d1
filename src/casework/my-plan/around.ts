import type { EasyAround } from '../../plan/easy/easy-plan-shape.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { monthsLeft } from '../case/months-left.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'
import type { Desk } from '../registers/municipality.ts'

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
  return {
    person: { name: person.name, kana: person.kana },
    names: [
      ...organisations.map(({ name, kana }) => ({ name, kana: kana || null })),
      ...(person.guardian ? [{ name: person.guardian.name, kana: person.guardian.kana }] : []),
    ],
    calls: [...helpers, ...desksOf(desks, await districtOf(at, file.person))],
    months: file.grant?.monitoring?.months ?? [],
    ...monthsAround(file, at.today),
    isUndecided: isUndecided(file),
  }
}

/** The months without a visit that is written down: the next one, and those that are over. */
export const monthsAround = (file: CaseFile, today: string) => {
  const month = today.slice(0, 7)
  const left = monthsLeft(file)
  return {
    nextMonth: left.find((one) => one >= month) ?? null,
    lateMonths: file.closed ? [] : left.filter((one) => one < month),
  }
}

/** The grant is still waited for: neither made, nor refused, nor has the case ended without it. */
export const isUndecided = ({ grant, refused, closed }: Pick<CaseFile, 'grant' | 'refused' | 'closed'>) =>
  grant === null && !refused && closed === null

/** The desk of the person's own district; where nobody has written which that is, every desk with what it is for. */
export const desksOf = (desks: readonly Desk[], district: string | null) => {
  const own = desks.filter(({ area }) => area === district)
  const shown = own.length > 0 ? own : desks
  const role = '{役所|やくしょ}の {窓口|まどぐち}'
  return shown.map(({ name, area, telephone }) => ({
    role: shown.length === 1 ? role : `${role}（${area}）`,
    ...{ name, phone: telephone },
  }))
}

const districtOf = async (at: At, person: string): Promise<string | null> => {
  const row = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', person)
    .select('district')
    .executeTakeFirst()
  return row?.district ?? null
}

type Organisation = { readonly id: string; readonly name: string; readonly telephone: string }

const callsOf = (all: readonly Organisation[], id: string | null | undefined, role: string) =>
  all
    .filter((one) => one.id === id && one.telephone !== '')
    .map(({ name, telephone }) => ({ role, name, phone: telephone }))
