import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { SeenCase } from '../case/seen-case.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingCall } from './meeting-call.ts'

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

/** The call for the meeting that has not been held yet; null where none was made. */
export const calledMeeting = async (at: At, file: CaseFile): Promise<MeetingCall | null> => {
  const written = await newestDocument<MeetingCall>(at.tx, at.municipality.number, file.meeting?.document)
  return written?.content ?? null
}

/** Who was called, as those who are expected to come; else those on the case. */
export const expectedFrom = (
  call: MeetingCall | null,
  seen: SeenCase,
  names: Parameters<typeof expectedAt>[1],
): Meeting['attended'] => {
  const expected = expectedAt(seen, names)
  if (!call) return expected
  return call.invited.map(({ name, belongsTo }) => {
    const known = expected.find((one) => one.name !== '' && one.name === name)
    return { name: name ?? '', belongsTo, profession: known?.profession ?? null }
  })
}
