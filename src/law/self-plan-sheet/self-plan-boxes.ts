/**
 * セルフプランの欄と法令上必要な事項
 *
 * Which of the six legal items stand on a self-plan of 京都市's form, by the boxes that are filled.
 *
 * Source    京都市 平成27年3月10日通知 セルフプラン用の様式（平成27年3月10日改訂版）・別紙2注4 — binds 京都市 only
 * Text      Five boxes on the front and the weekly grid on the back.
 * In force  2015-03-10 –
 * Reading   Which box holds which item; the text lists both but does not join them.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, list } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'
import { readings } from './self-plan-sheet-readings.ts'

const boxes = ['life', 'troubles', 'outcomes', 'measures', 'care', 'week'] as const

type Box = (typeof boxes)[number]

/** The headings as the form prints them, shortened where they are long. */
const names: Record<Box, string> = {
  life: '希望する生活 および そのために必要な支援',
  troubles: '困っていること・より良くしたいこと',
  outcomes: '利用により解決される・実現できる内容 および それまでの期間',
  measures: '具体的な方策 および それまでの期間',
  care: 'サービス提供事業者に配慮してほしいこと',
  week: '週間計画表（裏面）',
}

export const selfPlanBoxesFacts = z.strictObject({
  filled: list('書いてある欄', choice('欄', boxes, names), 20),
})

export type SelfPlanBoxesFacts = z.infer<typeof selfPlanBoxesFacts>

/** A legal item, the boxes that hold it, and those of them that are still empty. */
export type SelfPlanBoxes = { item: string; boxes: string[]; empty: string[] }[]

/** The filled example of the notice leaves this box out. */
const notInSample: Box = 'measures'

const items: { item: string; boxes: readonly Box[] }[] = [
  { item: '利用者及びその家族の生活に対する意向', boxes: ['life'] },
  { item: '総合的な援助の方針', boxes: ['life'] },
  { item: '生活全般の解決すべき課題', boxes: ['troubles'] },
  { item: '提供される福祉サービス等の目標及びその達成時期', boxes: ['outcomes'] },
  { item: '福祉サービス等の種類、内容、量', boxes: ['measures', 'week'] },
  { item: '福祉サービス等を提供する上での留意事項', boxes: ['care'] },
]

export const selfPlanBoxes: Provision<SelfPlanBoxesFacts, SelfPlanBoxes> = {
  id: 'self-plan-boxes',
  title: 'セルフプランの欄と法令上必要な事項',
  chapter: 'セルフプラン',
  day: 'セルフプランを出す日',
  facts: selfPlanBoxesFacts,
  readings: [readings.boxes],
  words: (finding) => {
    const missing = finding.filter(({ empty }) => empty.length > 0)
    if (missing.length === 0) return '六つの事項がすべて書いてある'
    return missing
      .map(({ item, empty }) => `${item}（${empty.join('、')}）`)
      .join('、')
      .concat('が足りない')
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2015-03-10'),
      until: null,
      binds: '京都市',
      citation: planMakerSources.kyotoSheetForm,
      says: '表面の五つの欄と裏面の週間計画表に、法令上必要な六つの事項を書く。',
      decide: ({ filled }) => {
        const finding = items.map(({ item, boxes: own }) => ({
          item,
          boxes: own.map((box) => names[box]),
          empty: own.filter((box) => !filled.includes(box)).map((box) => names[box]),
        }))
        const empty = boxes.filter((box) => !filled.includes(box))
        return {
          finding,
          because:
            empty.length === 0
              ? ['すべての欄が書いてあるため']
              : empty.map(
                  (box) =>
                    `「${names[box]}」の欄が書いてないため${box === notInSample ? '（この欄は京都市の記入例にはない）' : ''}`,
                ),
          unconfirmed: [readings.boxes.says],
        }
      },
    },
  ],
}
