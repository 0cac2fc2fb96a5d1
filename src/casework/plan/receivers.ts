import type { At } from '../case/at.ts'
import type { NoticeTo } from '../case/fact.ts'
import { partiesOf } from '../case/parties.ts'
import type { SeenCase } from '../case/seen-case.ts'

/** Somebody who is given the plan: each 担当者, and the centre where it takes part. */
export type Receiver = { readonly key: string; readonly name: string; readonly to: NoticeTo }

/** 交付の相手: those on the case beside the person, by name. A child's own copy is beside the guardian's. */
export const receiversOf = async (at: At, { file, person }: SeenCase): Promise<readonly Receiver[]> => {
  const others = partiesOf(file).filter(({ kind }) => kind === 'サービス事業者' || kind === '支援センター')
  const rows =
    others.length === 0
      ? []
      : await at.tx
          .selectFrom('organisation')
          .where('municipality', '=', at.municipality.number)
          .where(
            'id',
            'in',
            others.map(({ party }) => party),
          )
          .select(['id', 'name'])
          .execute()
  const child = file.guardian
    ? [{ key: person.id, name: `${person.name}（本人）`, to: { holder: '本人', party: person.id } }]
    : []
  const organisations = others.flatMap(({ kind, party }) => {
    const row = rows.find(({ id }) => id === party)
    return row ? [{ key: party, name: row.name, to: { holder: kind, party } }] : []
  })
  return [...organisations, ...child]
}
