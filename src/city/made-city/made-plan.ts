import { dayOf, fiscalYearAt } from './days.ts'
import type { Fate } from './draw-fates.ts'
import type { Span } from './made-chain.ts'
import type { Random } from './random.ts'

export type MadePlan = {
  readonly plan: '計画' | 'セルフプラン' | 'ケアプラン等' | 'なし'
  readonly reason: '本人の希望' | '作れる事業所がない' | '待機' | null
  /** Who writes the plan or could: one of the offices that were there in March 2015, or the person's own since. */
  readonly office: 'そのころの事業所' | '今の事業所' | null
  readonly subject: boolean
  readonly nextSubject: boolean
}

const noticeDay = dayOf('2015-04-01')
const yearAfter = dayOf('2016-04-01')

/** Of the first decisions after the notice, these are self-plans; a person stays on one side of this line. */
const selfShareOfNotice = 0.42
/** Invented: the share of self-plans among decisions of later fiscal years; the last goes for all years after. */
const selfShares: readonly (readonly [number, number])[] = [
  [2016, 0.37],
  [2017, 0.31],
  [2018, 0.26],
  [2019, 0.2],
  [2020, 0.165],
  [2021, 0.15],
]

/** How late somebody comes to an office, 0 first to ask, 1 last: above the line of a year stands an office. */
export const lateness = ({ group }: Fate, random: Random): number => {
  const drawn = random.below(10_000) / 10_000
  if (group.kind !== '別紙3') return drawn
  return group.arranged ? selfShareOfNotice + drawn * (1 - selfShareOfNotice) : drawn * selfShareOfNotice
}

/** 計画: whose plan stands behind one decision. `last` is the period that covers 31 March 2015. */
export const madePlan = (fate: Fate, { start, end }: Span, late: number, random: Random): MadePlan => {
  const { group, plannedBy } = fate
  const settled = { subject: true, nextSubject: true, reason: null }
  if (group.care) return { ...settled, plan: 'ケアプラン等', office: null, nextSubject: false }
  if (start < noticeDay) {
    const planned = plannedBy !== null && end >= dayOf(plannedBy)
    const here = end >= noticeDay - 1 && group.arranged
    return {
      ...settled,
      plan: planned ? '計画' : 'なし',
      office: planned || here ? 'そのころの事業所' : null,
      subject: planned,
    }
  }
  if (start === noticeDay && (group.kind === '更新済・一年' || group.kind === '更新済・二年'))
    return {
      ...settled,
      plan: 'なし',
      office: random.chance(0.55) ? 'そのころの事業所' : null,
      subject: false,
    }
  const isSelf =
    start < yearAfter && group.joins === null ? !group.arranged : late < selfShareIn(fiscalYearAt(start))
  if (!isSelf)
    return { ...settled, plan: '計画', office: start < yearAfter ? 'そのころの事業所' : '今の事業所' }
  const reason = random.weighed(start < yearAfter ? reasonsOfNotice : reasonsNow)
  return { ...settled, plan: 'セルフプラン', office: null, reason }
}

const selfShareIn = (year: number): number =>
  selfShares.find(([until]) => year <= until)?.[1] ?? selfShares.at(-1)?.[1] ?? 0

type Reasons = readonly (readonly [NonNullable<MadePlan['reason']>, number])[]

const reasonsOfNotice: Reasons = [
  ['作れる事業所がない', 88],
  ['本人の希望', 12],
]
const reasonsNow: Reasons = [
  ['本人の希望', 44],
  ['作れる事業所がない', 38],
  ['待機', 18],
]
