import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { Change } from '../../plan/difference/change.ts'
import { difference } from '../../plan/difference/difference.ts'

/** The changes that people want to be told: the order of the needs is their priority, that of other rows says nothing. */
export const toldChanges = (before: PlanContent, after: PlanContent): readonly Change[] =>
  difference(before, after).filter((change) => {
    if (change.what === '移動') return change.path.at(-1) === 'needs'
    // A box that an older form did not have and that is still blank.
    return change.was !== '' || change.now !== ''
  })
