import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartSays } from './chart-says.ts'
import { placeOf, scaleTo } from './scale.ts'
import { spread } from './spread.ts'

describe('目盛り', () => {
  test.each([
    [0, 1, 1],
    [1, 1, 1],
    [4, 4, 1],
    [9, 10, 2],
    [647, 800, 200],
    [12_400, 15_000, 5_000],
  ])('いちばん大きい数が%iなら、%iまで、%iおき', (highest, top, step) => {
    expect(scaleTo(highest)).toMatchObject({ top, step })
  })

  test('どの数でも、ゼロから始まり、丸い幅で、はみ出さず、むだに高くない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.integer({ min: 3, max: 8 }),
        (highest, most) => {
          const { top, step, ticks } = scaleTo(highest, most)
          expect(ticks[0]).toBe(0)
          expect(ticks.at(-1)).toBe(top)
          expect(ticks.length).toBeLessThanOrEqual(most + 1)
          expect(['1', '2', '5']).toContain(String(step).replace(/0+$/, ''))
          expect(top).toBeGreaterThanOrEqual(highest)
          expect(top - highest).toBeLessThan(step + 1)
          for (const [at, tick] of ticks.entries()) expect(tick).toBe(at * step)
        },
      ),
    )
  })

  test('大きい数ほど遠くに立ち、ゼロと一番上は端にある', () => {
    const scale = scaleTo(647)
    expect(placeOf(0, scale, 280, 40)).toBe(280)
    expect(placeOf(scale.top, scale, 280, 40)).toBe(40)
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), (one, other) => {
        if (one > other) expect(placeOf(one, scale, 0, 400)).toBeGreaterThan(placeOf(other, scale, 0, 400))
      }),
    )
  })
})

test('線の名は、順を変えず、重ならず、はみ出さない', () => {
  const wished = fc.array(fc.integer({ min: 30, max: 280 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(wished, (places) => {
      const found = spread(places, 22, 30, 280)
      for (const [at, one] of found.entries())
        for (const [other, second] of found.entries()) {
          if (at === other) continue
          expect(Math.abs(one - second)).toBeGreaterThanOrEqual(22)
          if ((places[at] ?? 0) < (places[other] ?? 0)) expect(one).toBeLessThan(second)
        }
      for (const one of found) expect(one >= 30 && one <= 280).toBe(true)
    }),
  )
})

test('図のことばは、いちばん多いところと少ないところを言う', () => {
  const places = ['4月', '5月', '6月'].map((label) => ({ label, says: label }))
  const says = (values: readonly (number | null)[]) =>
    chartSays({ unit: '人', places, series: [{ name: '対象者数', values }] })
  expect(says([1, 1367, 373])).toBe('対象者数は、いちばん多いのが5月の1,367人、いちばん少ないのが4月の1人。')
  expect(says([null, 2, 3])).toBe('対象者数は、いちばん多いのが6月の3人、いちばん少ないのが5月の2人。')
  expect(says([2, 2, 2])).toBe('対象者数は、どこも2人。')
  expect(says([null, null, null])).toBe('対象者数は、数がありません。')
})
