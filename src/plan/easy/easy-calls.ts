import type { PlanContent } from '../content/plan-content.ts'
import { easyDate } from './easy-day.ts'
import { easyItem, easyLine } from './easy-item.ts'
import { easyName } from './easy-name.ts'
import type { EasyAround, EasyItem, EasyRow, PlanSource } from './easy-plan-shape.ts'
import { own, said } from './easy-text.ts'
import { labels } from './easy-words.ts'

/** 困ったときの電話: the planner and the desk first, then who helps; a number that stands twice is said once. */
export const easyCalls = (source: PlanSource, around: EasyAround): readonly EasyItem[] => {
  const helpers =
    source.stage === 'セルフプラン'
      ? []
      : source.content.needs.flatMap(({ provider, person, phone }) =>
          phone ? [{ role: null, name: provider ?? person ?? null, phone }] : [],
        )
  const all = [...around.calls, ...helpers].filter(
    (call, index, calls) =>
      calls.findIndex((other) => other.name === call.name && other.phone === call.phone) === index,
  )
  return all.map(({ role, name, phone }) => ({
    picture: 'phone',
    head: name === null ? null : easyName(name, around),
    rows: [{ label: role === null ? null : own(role), text: said(phone) }],
  }))
}

/**
 * 話を聞きに来る月: what did not come and whom to ask, the next one, how often, from when, the months that were decided,
 * and why so.
 */
export const easyVisits = (
  { every, from, reason }: PlanContent,
  around: EasyAround,
): readonly (EasyItem | null)[] => {
  const { months, nextMonth } = around
  return [
    easyItem('talk', null, [
      ...lateRows(around),
      nextMonth ? { label: own(labels.nextMonth), text: own(easyDate(nextMonth)) } : null,
      every === null ? null : { label: own(labels.every), text: own(`${every}か{月|げつ}に 1{回|かい}`) },
      from === null ? null : { label: own(labels.from), text: own(easyDate(from)) },
      months.length === 0 ? null : { label: own(labels.months), text: own(months.map(easyDate).join('、 ')) },
      easyLine(labels.reason, reason),
    ]),
  ]
}

/** Whether the visit or only its report is missing is not known here: what is said is that nothing is written down. */
const lateRows = (around: EasyAround): readonly EasyRow[] => {
  const late = around.lateMonths ?? []
  if (late.length === 0) return []
  const [call] = around.calls
  const whom = call
    ? [...easyName(call.name, around), ...own(' '), ...said(call.phone), ...own(` ${labels.askThere}`)]
    : own(labels.askDesk)
  return [
    ...late.map((month) => ({
      label: null,
      text: own(`${easyDate(month)}に {会|あ}う はずでした。${labels.notMet}`),
    })),
    { label: own(labels.askWhom), text: whom },
  ]
}
