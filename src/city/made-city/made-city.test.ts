import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import { noticeAnnex1, noticeCentres } from '../kit/kyoto-2015.ts'
import { isoOf } from './days.ts'
import { drawFates } from './draw-fates.ts'
import { largestRemainder } from './largest-remainder.ts'
import { codesOf, type Made, madeCity } from './made-city.ts'
import { madeMunicipalities } from './made-municipalities.ts'
import { madeOffices } from './made-offices.ts'
import { randomOf } from './random.ts'

const wish = { seed: '1', number: '261008', name: '京都市', persons: 3000, on: '2026-11-22' }
const city = madeCity(wish)
const people: readonly Made[] = [...city.people()]
const standing = city.standing()

test.each(noticeAnnex1)('$on の翌日の事業所の数は別紙1のとおり', ({ on, offices }) => {
  const next = Temporal.PlainDate.from(on).add({ days: 1 }).toString()
  const all = madeOffices({ number: '261008', persons: 12_400 }, randomOf('1'))
  const there = all.filter(({ planners }) => planners.some(({ since }) => since <= next))
  expect(there.length).toBe(offices)
  expect(all.filter(({ kind }) => kind === '支援センター').length).toBe(noticeCentres)
  expect(
    all.every(({ planners, since }) => planners.map((one) => one.since).sort()[0] === isoOf(since)),
  ).toBe(true)
})

describe('事業所', () => {
  const offices = standing.filter(({ kind }) => kind === '相談支援事業所')
  const planned = new Map<string, number>()
  for (const { periods } of people) {
    const last = periods.at(-1)
    if (last?.period.plan === '計画' && last.office)
      planned.set(last.office, (planned.get(last.office) ?? 0) + 1)
  }
  test('常勤一人あたりの利用者は35人から40人くらいで、空きのある事業所もない事業所もある', () => {
    const share = offices.flatMap(({ planners }) => planners).reduce((sum, one) => sum + one.share, 0)
    const load = [...planned.values()].reduce((sum, count) => sum + count, 0) / share
    expect(load).toBeGreaterThan(31)
    expect(load).toBeLessThan(42)
    expect(offices.some(({ room }) => (room ?? 0) > 0)).toBe(true)
    expect(offices.some(({ accepting }) => !accepting)).toBe(true)
  })
  test('番号は検証番号が合い、二つとない', () => {
    const numbers = [...standing, ...city.providers].map(({ number }) => number)
    expect(numbers.every((number) => /^\d{10}$/.test(number) && hasValidCheckDigit(number))).toBe(true)
    for (const of of [standing, city.providers])
      expect(new Set(of.map(({ number }) => number)).size).toBe(of.length)
    expect(new Set(standing.map(({ name }) => name)).size).toBe(standing.length)
  })
})

describe('人', () => {
  test('電話はだれのものでもない番号、名前には異体字もあり、未成年には保護者がいる', () => {
    for (const { person, guardian } of people) {
      for (const one of [person, guardian])
        if (one?.telephone) expect(one.telephone).toMatch(/^000-0000-\d{4}$/)
      expect(person.guardian).toBe(guardian?.id ?? null)
      expect(hasValidCheckDigit(person.certificate_number ?? '')).toBe(true)
    }
    expect(people.some(({ guardian }) => guardian !== null)).toBe(true)
    expect(people.some(({ person }) => /[髙﨑邊齋]/u.test(person.name))).toBe(true)
    expect(new Set(people.map(({ person }) => person.id)).size).toBe(people.length)
  })
  test('契約は、動いている決定のサービスごとに、それを行う事業者と', () => {
    const offers = new Map(city.providers.map((one) => [one.id, one.offers]))
    for (const { contracts, periods } of people) {
      const last = periods.at(-1)
      expect(contracts.map(({ service }) => service)).toEqual(last ? codesOf(last.period) : [])
      for (const { provider, service } of contracts) expect(offers.get(provider)).toContain(service)
    }
  })
  test('モニタリングは、来た月だけが終わっている', () => {
    for (const { periods } of people)
      for (const { due, done, late } of periods) {
        expect(done.every((month) => due.includes(month) && month <= '2026-11-01')).toBe(true)
        expect(late.every((month) => done.includes(month))).toBe(true)
      }
  })
})

test('最大剰余法は、和がちょうどで、どれも比例から1未満しかずれない', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }).filter((of) => of.some((one) => one > 0)),
      fc.nat(100_000),
      (weights, total) => {
        const shares = largestRemainder(weights, total)
        const sum = weights.reduce((all, one) => all + one, 0)
        expect(shares.reduce((all, one) => all + one, 0)).toBe(total)
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - ((weights[at] ?? 0) * total) / sum)).toBeLessThan(1)
      },
    ),
  )
})

test('どの人数でも、余さず重ねず組に分かれる', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (persons, seed) => {
      const small = madeCity({ ...wish, persons, seed: String(seed) })
      expect([...small.people()].length).toBe(persons)
      const fates = drawFates(persons, randomOf(String(seed)))
      expect(
        Array.from({ length: persons }, (_, at) => fates.at(at).joins).every((year) => year <= 2017),
      ).toBe(true)
    }),
    { numRuns: 12 },
  )
})

describe('生成した国', () => {
  const all = madeMunicipalities('1', 1_500_000)
  test('人数はちょうどで、はじめは通知の市、ほかは実在しない番号', () => {
    expect(all.reduce((sum, { persons }) => sum + persons, 0)).toBe(1_500_000)
    expect(all[0]).toMatchObject({ number: '261008', persons: 12_400 })
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
    for (const { number } of all.slice(1)) {
      expect(hasValidCheckDigit(number)).toBe(true)
      expect(Number(number.slice(0, 2))).toBeGreaterThan(47)
    }
  })
  test('大きさはかたよる', () => {
    const sizes = all
      .slice(1)
      .map(({ persons }) => persons)
      .sort((a, b) => a - b)
    const half = sizes[Math.floor(sizes.length / 2)] ?? 0
    expect(sizes.at(-1) ?? 0).toBeGreaterThan(10 * half)
  })
  test('通知の市までの人数なら、その市だけ', () => expect(madeMunicipalities('1', 12_400).length).toBe(1))
})
