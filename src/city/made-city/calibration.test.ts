import { describe, expect, test } from 'vitest'
import { noticeAnnex1, noticeAnnex3, noticeRenewedBefore } from '../kit/kyoto-2015.ts'
import { mixes, renewalPart } from '../kit/renewal-part.ts'
import { addMonths, dayOf, endAfter, isoOf } from './days.ts'
import { drawFates } from './draw-fates.ts'
import { type Life, madeLife } from './made-periods.ts'
import { randomOf } from './random.ts'
import { longestOf } from './services-of.ts'

const on = '2026-11-22'
const persons = 12_400
const fates = drawFates(persons, randomOf('1 261008'))
const lives: Life[] = Array.from({ length: persons }, (_, place) =>
  madeLife(fates.at(place), dayOf(on), randomOf(`1 261008 ${place}`)),
)
const renewal = (period: { ends: string }) => isoOf(dayOf(period.ends) + 1)

/** The earliest renewal of each person between two days, as the table of renewals counts it. */
const renewals = (from: string, until: string) =>
  lives.flatMap(({ periods }) => {
    const found = periods.find((one) => renewal(one) >= from && renewal(one) < until)
    return found?.nextSubject ? [found] : []
  })

describe('別紙3の平成27年度', () => {
  const counted = renewals('2015-04-02', '2016-04-01')
  const months = Array.from({ length: 12 }, (_, at) => isoOf(addMonths(dayOf('2015-04-01'), at)).slice(0, 7))

  test.each(noticeAnnex3)('$heading', ({ part, subjects, arranged, unarranged, mixes: rows }) => {
    const here = counted.filter((one) => one.part === part)
    const byMonth = (of: typeof here) =>
      months.map((month) => of.filter((one) => renewal(one).startsWith(month)).length)
    expect(byMonth(here)).toEqual(subjects)
    expect(byMonth(here.filter(({ office }) => office !== null))).toEqual(arranged)
    const without = here.filter(({ office }) => office === null)
    expect(byMonth(without)).toEqual(unarranged)
    for (const mix of mixes)
      expect(byMonth(without.filter((one) => one.mix === mix))).toEqual(rows[mix] ?? Array(12).fill(0))
  })

  test('7,638人は4,020人と3,618人。ほかに4月1日の更新が約2,300人', () => {
    expect(counted.length).toBe(7638)
    expect(counted.filter(({ office }) => office !== null).length).toBe(4020)
    const before = lives.filter(({ periods }) => periods.some((one) => renewal(one) === '2015-04-01'))
    expect(before.length).toBe(noticeRenewedBefore)
  })
})

test.each(noticeAnnex1)('別紙1の$on', ({ on: day, users, subjects, plans, servicePlans }) => {
  const covering = lives.flatMap(({ periods }) =>
    periods.filter((one) => isoOf(one.start) <= day && day <= one.ends),
  )
  expect(covering.length).toBe(users)
  if (subjects !== null) expect(covering.filter(({ subject }) => subject).length).toBe(subjects)
  expect(covering.filter(({ plan }) => plan !== 'なし').length).toBe(plans)
  expect(covering.filter(({ plan }) => plan === '計画' || plan === 'セルフプラン').length).toBe(servicePlans)
})

describe('どの決定も', () => {
  test('間をあけずに続き、法の上限のうちで、別紙3の一つの年に二度更新しない', () => {
    for (const { periods } of lives) {
      for (const [at, one] of periods.entries()) {
        const next = periods[at + 1]
        if (next) expect(next.start).toBe(dayOf(one.ends) + 1)
        const services = one.facts.services.map(({ code }) => code)
        expect(dayOf(one.ends)).toBeLessThanOrEqual(endAfter(one.start, longestOf(services, one.start)))
        if (one.categoryUntil !== null) expect(isoOf(one.categoryUntil) >= one.ends).toBe(true)
      }
      const years = periods.map((one) => {
        const { year, month } = Temporal.PlainDate.from(renewal(one))
        return month < 4 ? year - 1 : year
      })
      expect(new Set(years).size).toBe(years.length)
    }
  })
  test('数える児童は、更新の日に18歳になっていない。なる子どもは、大人の表に数える', () => {
    const children = lives.flatMap(({ periods }) => periods.filter(({ facts }) => facts.target === '障害児'))
    const grown = children.filter(
      ({ facts, ends }) => isoOf(addMonths(dayOf(facts.born ?? ''), 12 * 18)) <= isoOf(dayOf(ends) + 1),
    )
    expect(grown.length).toBeGreaterThan(0)
    expect(new Set(grown.map(({ part }) => part)).has('短期入所の児童')).toBe(false)
    expect(grown.filter((one) => renewal(one) < '2016-04-01')).toEqual([])
  })
  test('数えるところは renewalPart の答えのとおり', () => {
    for (const { periods } of lives)
      for (const { facts, part, mix, ends, lastEnds } of periods)
        expect(renewalPart(facts)).toEqual({ part, mix, ends, lastEnds: lastEnds ?? ends })
  })
})

test('平成30年より後も利用者は同じ数で、セルフプランは約16%', () => {
  const now = lives.flatMap(({ periods }) =>
    periods.filter((one) => isoOf(one.start) <= on && on <= one.ends),
  )
  expect(now.length).toBe(persons)
  const self = now.filter(({ plan }) => plan === 'セルフプラン')
  const rate = self.length / now.filter(({ plan }) => plan === 'セルフプラン' || plan === '計画').length
  expect(rate).toBeGreaterThan(0.15)
  expect(rate).toBeLessThan(0.18)
  expect(self.some(({ reason }) => reason === '作れる事業所がない')).toBe(true)
})
