import { sameTyped, unitsOf } from '../../ui/kept/units.ts'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import type { KeptRow } from './read-kept.ts'

/** The name under which a form carries the marks of the fields as its writer has seen them. */
export const marksName = '_kept'

/**
 * After a section was saved: what was typed and is now in the document is no longer typed only. What somebody
 * typed and the one who saved had not seen stays where it is.
 */
export const foldKept = async (
  at: At,
  place: KeepPlace,
  rows: readonly KeptRow[],
  sent: Typed,
): Promise<void> => {
  await forgetOldSteps(at, place)
  const marks = marksIn(sent)
  const units = unitsOf(sent)
  const folded = rows.filter(
    ({ field, beside, revision, typed }) =>
      beside === '' && (marks[field] === `r${revision}` || sameTyped(units[field] ?? {}, typed)),
  )
  if (folded.length === 0) return
  await at.tx
    .deleteFrom('working_copy')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', place.caseId)
    .where('kind', '=', place.kind)
    .where('section', '=', place.section)
    .where('beside', '=', '')
    .where(
      'revision',
      'in',
      folded.map(({ revision }) => revision),
    )
    .execute()
}

/** What was undone or could have been a week ago is of no use to anybody. */
const forgetOldSteps = (at: At, { caseId, kind }: KeepPlace): Promise<unknown> =>
  at.tx
    .deleteFrom('working_step')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('at', '<', Temporal.Instant.from(at.now).subtract({ hours: 168 }).toString())
    .execute()

const marksIn = (sent: Typed): Readonly<Record<string, unknown>> => {
  try {
    const marks: unknown = JSON.parse(firstOf(sent, marksName) || '{}')
    return typeof marks === 'object' && marks !== null ? (marks as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
