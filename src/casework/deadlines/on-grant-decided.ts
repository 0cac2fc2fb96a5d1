import { bySetting } from '../case/ground.ts'
import type { Reaction } from '../case/reaction.ts'
import { stepOf } from '../case/steps.ts'
import { dueIn } from './due-in.ts'
import { renewalFrom } from './renewal-from.ts'

/**
 * 決定からの期限: ⑭ the final plan, where an office writes one, and the day from which the renewal is announced;
 * each where the municipality has set it.
 */
export const onGrantDecided: Reaction = (file, fact, { municipality }) => {
  if (fact.type !== 'grant-decided') return []
  const { planDays, renewalMonths } = municipality.settings
  const plan =
    stepOf(14).absent(file) === null
      ? dueIn(municipality, { title: '計画の提出までの日数', days: planDays, step: 14, on: fact.on })
      : []
  const end = fact.services.map(({ until }) => until).sort()[0]
  if (renewalMonths === undefined || !end) return plan
  const ground = bySetting('更新を案内する時期', municipality.name)
  return [...plan, renewalFrom({ on: fact.on, end, months: renewalMonths, ground })]
}
