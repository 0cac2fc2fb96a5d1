import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { SeenCase } from '../case/seen-case.ts'
import type { Meeting } from './meeting.ts'

/** The names of the office and of the providers on the case. */
export const meetingNames = async (at: At, file: CaseFile) => {
  const ids = [
    ...new Set([...(file.office ? [file.office.id] : []), ...file.providers.map((line) => line.provider)]),
  ]
  const rows =
    ids.length === 0
      ? []
      : await at.tx
          .selectFrom('organisation')
          .where('municipality', '=', at.municipality.number)
          .where('id', 'in', ids)
          .select(['id', 'name'])
          .execute()
  const nameOf = (id: string | undefined) => rows.find((row) => row.id === id)?.name ?? ''
  return {
    office: nameOf(file.office?.id),
    providers: [...new Set(file.providers.map((line) => nameOf(line.provider)))].filter(
      (name) => name !== '',
    ),
  }
}

/** Who is expected: the person, the guardian, somebody of each provider, the planner. */
export const expectedAt = (
  seen: SeenCase,
  names: { readonly office: string; readonly providers: readonly string[] },
): Meeting['attended'] => {
  const guardian = guardianOf(seen)
  return [
    { name: seen.person.name, belongsTo: '本人', profession: null },
    ...(guardian ? [{ name: guardian.name, belongsTo: guardian.relation, profession: null }] : []),
    ...names.providers.map((belongsTo) => ({ name: '', belongsTo, profession: null })),
    { name: seen.actor.name, belongsTo: names.office, profession: '相談支援専門員' },
  ]
}
