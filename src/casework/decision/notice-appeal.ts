import type { Appeal } from '../../forms/kit/appeal.ts'
import { appeal } from '../../law/appeal/appeal.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Municipality } from '../registers/municipality.ts'

/**
 * 教示 of a decision made today, for the notice. Throws when no wording is in force: a notice must not go out
 * without it.
 */
export const noticeAppeal = (
  law: '障害者総合支援法' | '児童福祉法',
  { name, prefecture }: Pick<Municipality, 'name' | 'prefecture'>,
  today: string,
): Appeal => {
  const ruling = applyOn({ on: Temporal.PlainDate.from(today), in: name }, appeal, {
    law,
    municipality: name,
    prefecture,
  })
  if (ruling.silent) throw new Error(`no appeal instruction in force on ${today}`)
  const { review, suit } = ruling.finding
  return {
    reviewer: review.to,
    board: `${prefecture}障害者介護給付費等不服審査会`,
    withinMonths: monthsIn(review.within),
    suitWithinMonths: monthsIn(suit.within),
    defendant: suit.against,
  }
}

const monthsIn = (within: string): number => {
  const months = /^(\d+)か月$/.exec(within)?.[1]
  if (!months) throw new Error('the notice prints terms of whole months only')
  return Number(months)
}
