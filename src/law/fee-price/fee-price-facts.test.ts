import { describe, expect, test } from 'vitest'
import { factsSchema } from '../kit/facts-schema.ts'
import { areaGrade } from './area-grade.ts'
import { feeYen } from './fee-yen.ts'
import { percentUnits } from './percent-units.ts'
import { unitPrice } from './unit-price.ts'

describe('事実のとりうる値', () => {
  test.each([
    [unitPrice, 'unit-price'],
    [areaGrade, 'area-grade'],
    [percentUnits, 'percent-units'],
    [feeYen, 'fee-yen'],
  ])('%# 番めの規定は報酬の章にある', (provision, id) => {
    expect([provision.id, provision.chapter]).toEqual([id, '報酬'])
  })

  test('割合は千分率で-1000から1000まで。減算5%・1%、処遇改善5.1%、特別地域15%を試す', () => {
    expect(factsSchema(percentUnits.facts).properties).toMatchObject({
      units: { minimum: 0, maximum: 9_999_999 },
      permille: { minimum: -1000, maximum: 1000, tries: [-50, -10, 51, 150] },
    })
  })

  test('明細の単位と回数、単価の幅', () => {
    expect(factsSchema(feeYen.facts).properties).toMatchObject({
      lines: {
        items: {
          properties: {
            units: { title: '単位数（減算は負の数）', minimum: -99_999, maximum: 99_999 },
            times: { title: '回数', minimum: 1, maximum: 99 },
          },
        },
      },
      yenTimes100: { minimum: 1000, maximum: 2000 },
    })
  })

  test('市区町村の名は30字まで', () => {
    expect(factsSchema(areaGrade.facts).properties?.place).toMatchObject({ maxLength: 30 })
  })

  test('地域区分の読み方は、公開の一覧によること、令和8年6月の期中改定、令和9年4月の見直しの三つ', () => {
    expect(areaGrade.readings.map(({ says }) => says)).toEqual([
      expect.stringContaining('公開の一覧'),
      expect.stringContaining('令和8年6月'),
      expect.stringContaining('令和9年4月'),
    ])
  })
})
