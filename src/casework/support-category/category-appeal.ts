import type { Appeal } from '../../forms/kit/appeal.ts'
import { appeal } from '../../law/appeal/appeal.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Municipality } from '../registers/municipality.ts'

/**
 * 区分認定の教示
 *
 * What the notice says about contesting the category. Throws when no wording is in force: a notice must not go out
 * without it.
 */
export const categoryAppeal = ({ name, prefecture }: Municipality, today: string): Appeal => {
  const when = { on: Temporal.PlainDate.from(today), in: name }
  const ruling = applyOn(when, appeal, { law: '障害者総合支援法', municipality: name, prefecture })
  if (ruling.silent) throw new Error(`no appeal instruction in force on ${today}`)
  const { review, suit } = ruling.finding
  return {
    reviewer: review.to,
    board: `${prefecture}障害者介護給付費等不服審査会`,
    withinMonths: months(review.within),
    suitWithinMonths: months(suit.within),
    defendant: suit.against,
  }
}

const months = (within: string): number => {
  const found = /^(\d+)か月$/.exec(within)?.[1]
  if (found === undefined) throw new Error('the notice prints terms of whole months only')
  return Number(found)
}
