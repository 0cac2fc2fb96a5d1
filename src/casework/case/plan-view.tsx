import type { ReactNode } from 'react'
import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import { besideRowText } from '../../plan/week/week-text.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { Week } from '../../ui/week-grid/week.tsx'
import { ConsentView } from './plan-content-consent.tsx'
import { writtenMonth } from './plan-content-month-field.ts'
import { NeedsTable } from './plan-content-needs.tsx'
import { planWords as words } from './plan-content-words.ts'
import type { WeekBalanceData } from './week-balance-data.ts'
import { shownBlocks } from './week-blocks.ts'
import { SavedBalance } from './week-editor-place.tsx'

type Of = {
  readonly content: PlanContent
  readonly stage: PlanStage
  /** What the week is counted with; without it the week is only shown. */
  readonly balance?: WeekBalanceData
}

/** 計画を読む: the whole of a plan or draft, to be read only. Its headings are of level 2. */
export const PlanView = ({ content, stage, balance }: Of): ReactNode => (
  <>
    <h2>意向と方針</h2>
    <SummaryList
      rows={[
        { label: words.wishes, value: content.wishes },
        { label: words.familyWishes, value: content.familyWishes },
        { label: words.policy, value: content.policy },
        { label: words.longGoal, value: content.longGoal },
        { label: words.shortGoal, value: content.shortGoal },
      ]}
    />
    <h2>課題と支援</h2>
    <NeedsTable needs={content.needs} stage={stage} />
    <h2>週間計画</h2>
    {content.week.length > 0 && <Week caption="1週間の予定" blocks={shownBlocks(content.week)} />}
    {balance && <SavedBalance week={content.week} given={balance} />}
    <SummaryList
      rows={[
        { label: words.startsIn, value: content.startsIn && writtenMonth(content.startsIn) },
        { label: words.dailyLife, value: content.dailyLife },
        { label: '週単位以外のサービス', value: content.besides.map(besideRowText).join('\n') },
        { label: words.wholePicture, value: content.wholePicture },
      ]}
    />
    <h2>留意事項とモニタリング</h2>
    <SummaryList
      rows={[
        { label: words.cautions, value: content.cautions },
        { label: words.every, value: monitoringText(content) },
        { label: words.reason, value: content.reason },
      ]}
    />
    {content.consent && <ConsentView consent={content.consent} />}
  </>
)

/** 「3か月ごと（令和8年10月から）」 */
export const monitoringText = ({ every, from }: Pick<PlanContent, 'every' | 'from'>): string | null => {
  if (every === null) return null
  const span = every === 1 ? '毎月' : `${every}か月ごと`
  return from ? `${span}（${writtenMonth(from)}から）` : span
}
