import { bySetting } from '../case/ground.ts'
import type { Reaction } from '../case/reaction.ts'
import { stepOf } from '../case/steps.ts'
import { dueIn } from './due-in.ts'

/** 決定からの期限: ⑭ the final plan, where an office writes one and the municipality has set the days. */
export const onGrantDecided: Reaction = (file, fact, { municipality }) => {
  if (fact.type !== 'grant-decided' || stepOf(14).absent(file) !== null) return []
  return dueIn(
    municipality.settings.planDays,
    14,
    fact.on,
    bySetting('計画の提出までの日数', municipality.name),
  )
}
