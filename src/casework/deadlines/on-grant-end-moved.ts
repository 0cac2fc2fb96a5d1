import { fold } from '../case/fold.ts'
import { bySetting } from '../case/ground.ts'
import type { Reaction } from '../case/reaction.ts'
import { grantEnd } from '../case/turns.ts'
import { renewalFrom } from './renewal-from.ts'

/**
 * 終わりを早めた・もどしたときの更新の案内: as many months before the new end as the municipality has set. Where it
 * has taken its setting back since the decision, the day moves by as many days as the end.
 */
export const onGrantEndMoved: Reaction = (file, fact, { municipality }) => {
  if (fact.type !== 'grant-end-moved') return []
  const [before, end] = [grantEnd(file), grantEnd(fold(file, fact))]
  if (!before || !end || before === end) return []
  const { on } = fact
  const title = '更新を案内する時期'
  const months = municipality.settings.renewalMonths
  if (months !== undefined)
    return [renewalFrom({ on, end, months, ground: bySetting(title, municipality.name) })]
  const due = file.due[1]
  if (!due) return []
  const ahead = Temporal.PlainDate.from(due.until).until(before)
  const until = Temporal.PlainDate.from(end).subtract(ahead).toString()
  return [
    { type: 'due-date-set', on, step: 1, until, ground: { title, source: due.source, unconfirmed: false } },
  ]
}
