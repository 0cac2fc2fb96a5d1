import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import type { KeptRow } from './read-kept.ts'

/** Takes typed texts away, as they were read: what has been typed on since stays. */
export const forgetKept = async (
  at: At,
  place: KeepPlace,
  rows: readonly Pick<KeptRow, 'revision'>[],
): Promise<void> => {
  if (rows.length === 0) return
  await at.tx
    .deleteFrom('working_copy')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', place.caseId)
    .where('kind', '=', place.kind)
    .where('section', '=', place.section)
    .where(
      'revision',
      'in',
      rows.map(({ revision }) => revision),
    )
    .execute()
}
