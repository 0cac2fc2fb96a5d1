import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import { forgetKept } from './forget-kept.ts'
import { forgetSteps } from './keep-steps.ts'
import { marksIn } from './marks.ts'
import type { KeptRow } from './read-kept.ts'

/** What the button for the whole section carries; the others carry the mark of one text. */
export const dropAll = 'all'

/**
 * 書きかけを捨てる: the text with this mark, if it is one of those that wait (`waiting`), or all that the one who
 * presses has seen of the section.
 */
export const dropKept = async (
  at: At,
  place: KeepPlace,
  { rows, waiting }: { readonly rows: readonly KeptRow[]; readonly waiting: readonly KeptRow[] },
  target: string,
  sent: Typed,
): Promise<void> => {
  const one = waiting.filter(({ revision }) => target === `r${revision}`)
  if (target !== dropAll) return forgetKept(at, place, one)
  const marks = marksIn(sent)
  const seen = rows.filter(({ field, beside, revision }) => beside === '' && marks[field] === `r${revision}`)
  await forgetSteps(at, place)
  await forgetKept(at, place, seen)
}
