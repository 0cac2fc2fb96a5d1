import type { Answer } from '../kit/provision.ts'
import type { AdditionRow } from './addition-row.ts'
import { type AdditionName, additionRows } from './addition-rows.ts'
import { type Benefit, noticeOf } from './benefit.ts'

/** 加算の答え: `units` is what may be claimed in all; `uncounted` are the times beyond the limit. */
export type AdditionFinding = {
  addition: AdditionName
  code: string | null
  claimable: boolean
  unitsEach: number
  times: number
  uncounted: number
  units: number
  /** Conditions that the facts do not show. */
  missing: string[]
  /** What is also claimed and stands in the way. */
  notWith: string[]
}

/** What the notice asks ('…こと'), and whether the facts show it. */
export type Condition = readonly [asks: string, shown: boolean]

/** What one case brings: the times it was done, and how many of them count. */
export type AdditionCase = {
  conditions: readonly Condition[]
  /** Other fees or additions, and whether they are claimed too. */
  against?: readonly Condition[]
  times: number
  limit: number
}

/** 加算を算定できるか, how often and for how many units. */
export function additionAnswer(
  addition: AdditionName,
  benefit: Benefit,
  { conditions, against = [], times, limit }: AdditionCase,
): Answer<AdditionFinding> {
  const row: AdditionRow = additionRows[addition]
  const asked: Condition[] = [
    ...conditions,
    ['1回以上行ったこと', times > 0],
    ['上限までまだ数えられること', limit > 0],
  ]
  const missing = asked.filter(([, shown]) => !shown).map(([asks]) => asks)
  const notWith = against.filter(([, claimed]) => claimed).map(([other]) => other)
  const claimable = missing.length === 0 && notWith.length === 0
  const counted = claimable ? Math.min(times, limit) : 0
  const unitsEach = row.units[benefit]
  return {
    finding: {
      addition,
      code: row.code[benefit],
      claimable,
      unitsEach,
      times: counted,
      uncounted: claimable ? times - counted : 0,
      units: unitsEach * counted,
      missing,
      notWith,
    },
    because: [
      `${addition}は${benefit}で1回${unitsEach}単位、${row.limit}のため`,
      ...conditions.filter(([, shown]) => shown).map(([asks]) => `満たす条件：${asks}`),
      ...missing.map((asks) => `示されていない条件：${asks}`),
      ...notWith.map((other) => `一緒には算定できないもの：${other}`),
    ],
    citation: noticeOf(benefit),
  }
}

/** The finding of an addition in words. */
export function additionWords(finding: AdditionFinding): string {
  const { addition, claimable, unitsEach, times, uncounted, units, missing, notWith } = finding
  if (claimable) {
    const beyond = uncounted === 0 ? '' : `（上限を超える${uncounted}回は数えない）`
    return `${addition}を算定できる：${unitsEach}単位×${times}回＝${units}単位${beyond}`
  }
  const reasons = [
    ...missing.map((asks) => `「${asks}」が示されていない`),
    ...notWith.map((other) => `${other}とは一緒に算定できない`),
  ]
  return `${addition}は算定できない：${reasons.join('、')}`
}
