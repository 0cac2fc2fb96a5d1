import type { PlanContent, PlanNeed } from '../content/plan-content.ts'
import { easyItem, easyLine } from './easy-item.ts'
import { easyName } from './easy-name.ts'
import type { EasyAround, EasyItem, EasyRow } from './easy-plan-shape.ts'
import { easyWhen } from './easy-repeat.ts'
import { own, said } from './easy-text.ts'
import { labels } from './easy-words.ts'
import { isSameHelp } from './is-same-help.ts'
import { pictureOf } from './pictures/picture-of.ts'

/** だれが何をしてくれるか: one item for each service of the plan, under the goal that it serves. */
export const easyServices = (
  content: Pick<PlanContent, 'needs' | 'week'>,
  around: EasyAround,
): readonly (EasyItem | null)[] =>
  content.needs.map((need, index) => {
    const rows: readonly (EasyRow | null)[] = [
      need.help ? { label: own(labels.help), text: said(need.help) } : null,
      easyLine(labels.content, need.content),
      nameLine(labels.provider, need.provider, around),
      nameLine(labels.person, need.person, around),
      easyLine(labels.phone, need.phone),
      ...whenLines(content, need),
      easyLine(labels.amount, need.amount),
      easyLine(labels.fee, need.fee),
    ]
    const goal = own(`${labels.goal}${index + 1}`)
    const head = need.kind ? [...goal, ...own('：'), ...said(need.kind)] : goal
    const picture = need.kind ? pictureOf(need.kind, need.content) : null
    return need.kind
      ? { picture, head, rows: rows.filter((row) => row !== null) }
      : easyItem(picture, head, rows)
  })

const nameLine = (label: string, name: string | null | undefined, around: EasyAround): EasyRow | null =>
  name ? { label: own(label), text: easyName(name, around) } : null

/** The times of a service stand beside it where they are of one need alone; else which time belongs to which is not known. */
const whenLines = (
  { needs, week }: Pick<PlanContent, 'needs' | 'week'>,
  need: PlanNeed,
): readonly EasyRow[] => {
  const rows = week.filter((row) => isSameHelp(need, row))
  if (rows.length === 0) return []
  if (needs.some((other) => other !== need && rows.some((row) => isSameHelp(other, row))))
    return [{ label: own(labels.when), text: own(labels.seeWeek) }]
  return rows.map((row) => ({ label: own(labels.when), text: own(easyWhen(row)) }))
}
