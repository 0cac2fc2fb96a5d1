import type { MyPlanPaper } from '../../forms/my-plan/my-plan.ts'
import type { WeekSheetPaper } from '../../forms/week-sheet/week-sheet.ts'
import type { Download } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { loadMyPlan } from './load-my-plan.ts'
import { whoReads } from './who-reads.ts'

/** Drawn when it is asked for and not kept: it says again what lies in the plan, which is kept. */
const drawn = (
  path: string,
  audit: string,
  form: 'my-plan' | 'week-sheet',
  size: MyPlanPaper['size'],
): Download => ({
  path,
  who: whoReads,
  audit,
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    const mine = seen && (await loadMyPlan(at, seen))
    if (!mine || mine === 'none of yours') return null
    const paper: MyPlanPaper & WeekSheetPaper = {
      demo: at.municipality.demo,
      kana: at.query.get('kana') !== 'off',
      whose: seen.person.name,
      printedOn: at.today,
      plan: mine.plan,
      isReadWhole: mine.isReadWhole,
      size,
    }
    return {
      subject: subjectOf(seen),
      body: await at.paint(form, paper, at.today),
      type: 'application/pdf',
      name: `${form}-${at.today}.pdf`,
    }
  },
})

/** わたしの計画の紙, in letters of 18 points and of 22. */
export const myPlanLargeDownload = drawn('/cases/:id/my-plan/18.pdf', 'わたしの計画の紙を見る', 'my-plan', 18)
export const myPlanLargerDownload = drawn(
  '/cases/:id/my-plan/22.pdf',
  'わたしの計画の紙を見る',
  'my-plan',
  22,
)

/** れいぞうこの紙 */
export const weekSheetDownload = drawn('/cases/:id/week.pdf', 'れいぞうこの紙を見る', 'week-sheet', 18)
