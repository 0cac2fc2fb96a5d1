import type { SelfPlan } from '../content/self-plan.ts'
import { easyItem, easyLine, titled } from './easy-item.ts'
import type { EasyItem, EasySection, EasySectionKey } from './easy-plan-shape.ts'
import { own, said } from './easy-text.ts'
import { labels, titles } from './easy-words.ts'

/** The parts of a plan of the person's own, box by box. */
export const easySelfPlan = (plan: SelfPlan): readonly EasySection[] => [
  section('wishes', [titled(labels.hopes, plan.hopes), titled(labels.troubles, plan.troubles)]),
  section('goals', [titled(labels.achievements, plan.achievements), titled(labels.measures, plan.measures)]),
  section('cautions', [titled(null, plan.considerations)]),
  section('week', []),
  section('writer', [
    easyItem(null, null, [
      // Nobody's reading is guessed: this name is in no register.
      plan.writerName ? { label: null, text: [{ name: plan.writerName, kana: null }] } : null,
      easyLine(labels.relation, plan.relation),
      easyLine(labels.relationNote, plan.relationNote),
      easyLine(labels.contact, plan.contact),
    ]),
    easyItem(
      null,
      own(labels.unsure),
      (plan.unsure ?? []).map((box) => ({
        label: null,
        text: boxes[box] === undefined ? said(box) : own(boxes[box]),
      })),
    ),
  ]),
]

/** The boxes of the self-plan by the names they are stored under. */
const boxes: Readonly<Record<string, string | undefined>> = {
  hopes: labels.hopes,
  troubles: labels.troubles,
  achievements: labels.achievements,
  measures: labels.measures,
  considerations: titles.cautions,
  week: titles.week,
  besides: titles.besides,
}

const section = (key: EasySectionKey, items: readonly (EasyItem | null)[]): EasySection => ({
  key,
  title: own(titles[key]),
  items: items.filter((item) => item !== null),
})
