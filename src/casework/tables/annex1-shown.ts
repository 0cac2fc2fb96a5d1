import { hidesCount } from '../../city/annex1/hides-count.ts'
import { maskAnnex1 } from '../../city/annex1/mask-annex1.ts'
import { type Masked, smallCells } from '../../city/kit/small-cells.ts'
import type { annex1Of } from './annex1-of.ts'
import type { Choice } from './choice.ts'

type Found = Awaited<ReturnType<typeof annex1Of>>

/**
 * 公表用にする: the rows as they are shown. From a day with hidden counts nothing is foreseen, for the forecast is
 * reckoned from them, and nothing is drawn where one of the rows hides a count. The notice's own forecast rests on no
 * count.
 */
export const annex1Shown = ({ masked }: Choice, found: Found) => {
  const rows = masked ? maskAnnex1(found.counted) : found.counted
  const hides = rows.filter(hidesCount)
  const rests = found.own !== null && hides.some(({ on }) => on === found.base?.on)
  const says: Masked | null = masked ? smallCells.annex1 : null
  return {
    ...found,
    ...{ rows, says },
    /** Whether it may be drawn. */
    drawn: hides.length === 0,
    /** Whether a forecast is left out because it rests on hidden counts. */
    rests,
    ...(rests && { own: null, scenario: null, years: [] }),
  }
}
