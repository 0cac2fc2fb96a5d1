import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import type { Area } from './areas.ts'
import { unitPrice } from './unit-price.ts'

const rule = (area: string, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, unitPrice, { area: area as Area })

describe('1単位の単価', () => {
  test.each([
    ['1級地', 20, 1120, '11'],
    ['2級地', 16, 1096, '12'],
    ['3級地', 15, 1090, '13'],
    ['4級地', 12, 1072, '14'],
    ['5級地', 10, 1060, '15'],
    ['6級地', 6, 1036, '16'],
    ['7級地', 3, 1018, '17'],
    ['その他', 0, 1000, '23'],
  ])('%s（上乗せ%d%%）は%d、地域区分コード%s', (area, rate, yenTimes100, code) => {
    const ruling = rule(area)
    expect(ruling).toMatchObject({
      finding: { yenTimes100, code },
      because: [`事業所のある地域の区分が${area}のため`],
    })
    expect(1000 + rate * 6).toBe(yenTimes100)
  })

  test.each([
    ['2024-04-01', 1],
    ['2026-05-31', 1],
    ['2026-06-01', 2],
    ['2026-06-02', 2],
    ['2027-03-31', 2],
    ['2027-04-01', 3],
    ['2027-04-02', 3],
  ])('%s：読み方は%dつ', (on, count) => {
    const ruling = rule('5級地', on)
    const readings = ruling.silent ? [] : ruling.unconfirmed
    expect(readings).toHaveLength(count)
    expect(readings[0]).toContain('11から17と23')
    expect(readings.slice(1)).toEqual(
      [
        '令和8年6月の期中改定のあとも、地域区分・単価・地域区分コードは令和6年4月のままと読むこと',
        '令和9年4月に見込まれる地域区分の見直しは、まだ告示がないため、いまの区分と単価のままと読むこと',
      ].slice(0, count - 1),
    )
  })

  test('令和6年3月までは手元になく、何も言わない', () => {
    expect([rule('5級地', '2024-03-31').silent, rule('5級地', '2024-04-01').silent]).toEqual([true, false])
  })

  test('言葉', () => {
    expect(unitPrice.words({ yenTimes100: 1060, code: '15' })).toBe('1単位10.60円（地域区分コード 15）')
    expect(unitPrice.words({ yenTimes100: 1090, code: '13' })).toBe('1単位10.90円（地域区分コード 13）')
    expect(unitPrice.words({ yenTimes100: 1000, code: '23' })).toBe('1単位10.00円（地域区分コード 23）')
  })
})

checkProvision(unitPrice)
