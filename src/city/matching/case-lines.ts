import { fortyCases } from '../../law/fee-base/forty-cases.ts'
import { staffingStandard } from '../../law/fee-base/staffing-standard.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Ruling } from '../../law/kit/ruling.ts'

/** 一人あたりの件数の線: cases a month of one specialist, with the ruling of the rule on just that many. */
export type CaseLine = { readonly cases: number; readonly ruling: Ruling<unknown> }

/** The averages of both rules are of six months; they are asked on six months that are alike. */
const months = 6
const mostAsked = 999

/** 人数の標準: the most cases for which the rule finds one specialist enough; null on days of which it says nothing. */
export const standardOfOne = (when: OccasionOfLaw): CaseLine | null => {
  const ask = (cases: number) =>
    applyOn(when, staffingStandard, { cases: cases * months, specialists: 1, assistants: 0 })
  if (ask(0).silent) return null
  const cases = mostWhere((some) => {
    const ruling = ask(some)
    return !ruling.silent && ruling.finding.enough
  })
  const because = `どの月も${cases}件なら1人で標準を満たし、${cases + 1}件では満たさないため`
  return { cases, ruling: saying(ask(cases), because) }
}

/** 報酬の線: the fewest cases from which some are paid less; null on days of which the rule says nothing. */
export const feeLineOfOne = (when: OccasionOfLaw): CaseLine | null => {
  const ask = (cases: number) =>
    applyOn(when, fortyCases, {
      ...{ cases: cases * months, specialists: months, assistants: 0 },
      casesThisMonth: cases,
    })
  if (ask(0).silent) return null
  const below = mostWhere((some) => {
    const ruling = ask(some)
    return !ruling.silent && ruling.finding.line === '40件未満'
  })
  const because = `どの月も1人${below}件までなら報酬はそのままで、${below + 1}件から一部が下がるため`
  return { cases: below + 1, ruling: saying(ask(below + 1), because) }
}

/** The months that were asked about are nobody's: what is told is where the line lies. */
const saying = (ruling: Ruling<unknown>, because: string): Ruling<unknown> =>
  ruling.silent ? ruling : { ...ruling, because: [because] }

/** The last number up from 0 for which it holds, by halves; what holds for a number holds for all below it. */
const mostWhere = (holds: (some: number) => boolean): number => {
  let [low, high] = [0, mostAsked + 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
