import type { EasyPlan } from '../../plan/easy/easy-plan-shape.ts'
import { easyStanding } from '../../plan/easy/easy-standing.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import { easyWords } from '../kit/easy-words.ts'
import type { Form, Printed } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** れいぞうこの紙: the week of the plan on one sheet, with pictures, and whom to ring. */
export type WeekSheetPaper = {
  readonly demo: boolean
  readonly kana: boolean
  /** False where the machine gave no readings. */
  readonly isReadWhole: boolean
  /** The name of the person as the register has it. */
  readonly whose: string
  /** The day of this print. */
  readonly printedOn: string
  readonly plan: EasyPlan<Segments>
}

export const weekSheet: Form<WeekSheetPaper> = {
  id: 'week-sheet',
  version: '2',
  title: () => 'わたしの1週間',
  template: 'week-sheet/week-sheet.typ',
  sheet: ({ demo, kana, isReadWhole, whose, printedOn, plan }) => {
    const { text, own, item, machine } = easyWords(kana, isReadWhole)
    const itemsOf = (key: string): Printed =>
      plan.sections.find((section) => section.key === key)?.items.map(item) ?? []
    return {
      head: { form: 'week-sheet', version: '2', title: 'わたしの1週間', whose, demo },
      kana,
      title: text([...plan.person, ...ownSegments('さんの 1{週間|しゅうかん}')]),
      stage: own(`${stages[plan.stage]}${easyStanding(plan)}`),
      undecided: plan.isUndecided,
      printedOn: `${writtenDate(printedOn)}に印刷`,
      days: plan.days.map(({ head, items }) => ({
        head: text(head),
        items: items.map((entry) => ({ ...item(entry), time: text(entry.time) })),
      })),
      besidesTitle: own('{毎週|まいしゅう}ではない こと'),
      besides: itemsOf('besides'),
      callsTitle: own('{困|こま}ったときの {電話|でんわ}'),
      calls: itemsOf('calls'),
      machine,
    }
  },
}

const stages: Readonly<Record<EasyPlan['stage'], string>> = {
  案: '{案|あん}です。まだ {決|き}まっていません。',
  計画: '{決|き}まった {計画|けいかく}です。',
  セルフプラン: '{自分|じぶん}たちで {書|か}いた {計画|けいかく}です。',
}
