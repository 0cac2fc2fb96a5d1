import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { percentUnits } from './percent-units.ts'

const rule = (units: number, permille: number, on = '2026-06-01') => {
  const ruling = applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, percentUnits, { units, permille })
  return ruling.silent ? null : ruling
}
const found = (units: number, permille: number) => rule(units, permille)?.finding.units

describe('割合の加算・減算の単位', () => {
  test.each([
    ['特別地域加算15%（235.8）', 1572, 150, 236],
    ['特別地域加算15%（196.2）', 1308, 150, 196],
    ['ちょうど半分は切り上げ（109.5）', 730, 150, 110],
    ['半分に足りない（109.35）', 729, 150, 109],
    ['半分を少し超える（109.65）', 731, 150, 110],
    ['処遇改善5.1%（80.172）', 1572, 51, 80],
    ['処遇改善5.1%、ちょうど半分（25.5）', 500, 51, 26],
    ['虐待防止1%の減算（-15.72）', 1572, -10, -16],
    ['1%の減算、ちょうど半分（-0.5）', 50, -10, -1],
    ['1%の減算、半分に足りない（-0.49）', 49, -10, 0],
    ['情報公表5%の減算（-78.6）', 1572, -50, -79],
    ['半分に少し足りない（0.499）', 499, 1, 0],
    ['割合が0', 1572, 0, 0],
    ['単位が0', 0, -10, 0],
    ['全部', 1572, 1000, 1572],
  ])('%s', (_, units, permille, expected) => expect(found(units, permille)).toBe(expected))

  test('理由と読み方', () => {
    expect(rule(1572, -10)).toMatchObject({
      because: ['1572単位の-1%を四捨五入するため'],
      unconfirmed: [expect.stringContaining('四捨五入')],
      citation: { confidence: 'unconfirmed', article: '端数の扱い' },
    })
  })

  test('いつも整数で、もとの割合からの差は半単位まで。減算は同じ割合の加算の裏返し', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 1, max: 1000 }), (units, permille) => {
        const added = found(units, permille) ?? Number.NaN
        expect(Number.isInteger(added)).toBe(true)
        expect(Math.abs(added * 1000 - units * permille)).toBeLessThanOrEqual(500)
        expect(found(units, -permille)).toBe(0 - added)
      }),
    )
  })

  test('令和6年3月までは何も言わない', () => {
    expect(rule(100, 150, '2024-03-31')).toBeNull()
    expect(rule(100, 150, '2024-04-01')?.finding).toEqual({ units: 15 })
  })

  test('言葉', () => {
    expect(percentUnits.words({ units: 236 })).toBe('236単位を加える')
    expect(percentUnits.words({ units: 0 })).toBe('0単位を加える')
    expect(percentUnits.words({ units: -16 })).toBe('16単位を引く')
  })
})

checkProvision(percentUnits)
