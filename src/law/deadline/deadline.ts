/**
 * 期限の日
 *
 * Until which day something is to be done, where the municipality (or a law) sets a length of time.
 *
 * Source    民法 第140条–第143条; 地方自治法 第4条の2第4項
 * Text      The first day does not count. A period set by law or order that ends on the municipality's day off
 *           ends on the next open day; for other periods 民法 says so where it is the custom not to do business.
 * In force  asked from 2012-04-01
 * Reading   For a length that the municipality set itself, it is for the municipality to say whether a day off
 *           moves the end; until it does the counted day holds, since nobody has moved it.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, day, flag, maybe, whole } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import {
  dayOffReadings,
  dayOffReason,
  daysOffFacts,
  openDayBeside,
  readingsOfDays,
} from '../texts/day-off.ts'
import { periodEndOf, periodUnits } from '../texts/period-end-of.ts'
import { numberSources } from '../texts/sources-numbers.ts'

/** 期間の長さとして受け付ける上限: two years in days, for a form and the rule alike. */
export const longestLength = 730

export const deadlineFacts = z.strictObject({
  from: day('期間の始まる出来事のあった日'),
  length: maybe(whole('期間の長さ（市町村の定め）', 1, longestLength, [7, 14, 30, 60])),
  unit: choice('期間の単位', periodUnits),
  setByLaw: flag('期間が法律または命令で定められている'),
  onDayOff: maybe(choice('休日に当たるとき（市町村の定め）', ['次の開庁日にする', '動かさない'])),
  ...daysOffFacts,
})
export type DeadlineFacts = z.infer<typeof deadlineFacts>

/** ISO days. `counted` is the end as counted, `date` the day that holds; null without a length or a table of days off. */
export type Deadline = { counted: string | null; date: string | null; moved: boolean | null }

const readings = {
  ownSetting: {
    says: '市町村が自ら決めた期間が休日に終わるとき、動かすかどうかは市町村が決め、決めるまでは数えた日のままとすること',
    settledBy: '民法第142条の慣習についての市町村の考え方、または市町村の要綱',
  },
  ...dayOffReadings,
} satisfies Record<string, Reading>

export const deadline: Provision<DeadlineFacts, Deadline> = {
  id: 'deadline',
  title: '期限の日',
  chapter: '日付と番号',
  day: '期限を数える日',
  facts: deadlineFacts,
  readings: Object.values(readings),
  words: ({ counted, date, moved }) => {
    if (counted === null) return '期限は決められていない'
    if (date === null) return `数えると ${counted} だが、期限の日は決まらない`
    return moved === true ? `期限は ${date}（数えると ${counted} で休日）` : `期限は ${date}`
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.firstDayNotCounted,
      says: '期間の初日は数えない。法律や命令で定めた期間が市町村の休日に終わるときは次の開庁日が期限になる。市町村が決めた期間は、市町村が決めたとおりにし、休日の扱いを決めていなければ数えた日のままとする。',
      decide,
    },
  ],
}

function decide(facts: DeadlineFacts): Answer<Deadline> {
  const { from, length, unit } = facts
  if (length === null) {
    const because = ['市町村が期間を決めていないため']
    return { finding: { counted: null, date: null, moved: null }, because }
  }
  const { last } = periodEndOf(from.add({ days: 1 }), length, unit)
  const counting = `${from} の翌日から${length}${unit}を数えると ${last} になるため`
  const { date, why, ...rest } = settle(last, facts)
  return {
    finding: {
      counted: last.toString(),
      date: date?.toString() ?? null,
      moved: date === null ? null : !date.equals(last),
    },
    because: [counting, why],
    ...rest,
    unconfirmed: [...(rest.unconfirmed ?? []), ...readingsOfDays(last, date ?? last, facts)],
  }
}

type Settled = { date: Temporal.PlainDate | null; why: string } & Pick<
  Answer<Deadline>,
  'citation' | 'unconfirmed'
>

function settle(last: Temporal.PlainDate, facts: DeadlineFacts): Settled {
  const off = dayOffReason(last, facts)
  if (off === null) return { date: last, why: '休日に当たらないため' }
  if (off === 'unknown') return { date: null, why: '休日の表がこの年に届かないため' }
  const next = openDayBeside(last, 1, facts)
  const moves = (because: string) =>
    next === null
      ? `${off}に当たるが、次の開庁日まで休日の表が届かないため`
      : `${off}に当たり、${because}ため`
  if (facts.setByLaw) {
    const why = moves('法律や命令で定めた期間は次の開庁日に終わる')
    return { date: next, why, citation: numberSources.dayOffRollsByLaw }
  }
  const citation = numberSources.dayOffRolls
  const unconfirmed = [readings.ownSetting.says]
  if (facts.onDayOff === null) {
    const why = `${off}に当たるが、動かすことを市町村が決めておらず、数えた日のままとするため`
    return { date: last, why, citation, unconfirmed }
  }
  return facts.onDayOff === '動かさない'
    ? { date: last, why: `${off}に当たるが、市町村が動かさないと決めているため`, citation, unconfirmed }
    : { date: next, why: moves('市町村が次の開庁日にすると決めている'), citation, unconfirmed }
}
