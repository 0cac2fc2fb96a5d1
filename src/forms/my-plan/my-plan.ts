import type { EasyDay, EasyPlan } from '../../plan/easy/easy-plan-shape.ts'
import { easyStanding } from '../../plan/easy/easy-standing.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import { easyWords } from '../kit/easy-words.ts'
import type { Form, Printed } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** わたしの計画の紙. The plan with its readings; `kana` off leaves them out. */
export type MyPlanPaper = {
  readonly demo: boolean
  /** Size of the letters in points. */
  readonly size: 18 | 22
  readonly kana: boolean
  /** False where the machine gave no readings. */
  readonly isReadWhole: boolean
  /** The name of the person as the register has it. */
  readonly whose: string
  /** The day of this print. */
  readonly printedOn: string
  readonly plan: EasyPlan<Segments>
}

export const myPlan: Form<MyPlanPaper> = {
  id: 'my-plan',
  version: '2',
  title: () => 'わたしの計画',
  template: 'my-plan/my-plan.typ',
  sheet: ({ demo, size, kana, isReadWhole, whose, printedOn, plan }) => {
    const { text, own, item, machine } = easyWords(kana, isReadWhole)
    const day = (one: EasyDay<Segments>): Printed => ({
      head: text(one.head),
      items: one.items.map((entry) => ({ item: item(entry), time: text(entry.time) })),
    })
    return {
      head: { form: 'my-plan', version: '2', title: 'わたしの計画', whose, demo },
      size,
      kana,
      title: own('わたしの{計画|けいかく}'),
      person: text([...plan.person, ...ownSegments('さんの {計画|けいかく}です。')]),
      stage: own(`${stages[plan.stage]}${easyStanding(plan)}`),
      printedOn: writtenDate(printedOn),
      sections: plan.sections.map(({ key, title, items }) => ({
        key,
        title: text(title),
        items: items.map(item),
      })),
      days: plan.days.map(day),
      goesOn: own('（つづき）'),
      nothing: own('きまった ことは ありません。'),
      machine,
    }
  },
}

const stages: Readonly<Record<EasyPlan['stage'], string>> = {
  案: 'これは {案|あん}です。まだ {決|き}まっていません。',
  計画: 'これは {決|き}まった {計画|けいかく}です。',
  セルフプラン: 'これは {自分|じぶん}たちで {書|か}いた {計画|けいかく}です。',
}
