import { describe, expect, test } from 'vitest'
import { checkDigit } from './check-digit.ts'
import { hasValidCheckDigit } from './has-valid-check-digit.ts'
import { municipalityNumber } from './municipality-number.ts'

describe('検証番号', () => {
  test.each([
    ['千葉市の市町村番号', '121004'],
    ['京都市の市町村番号', '261008'],
    ['北区の市町村番号', '131177'],
    ['障害福祉の事業所番号', '2815102534'],
    ['障害児の事業所番号', '3450219724'],
    ['介護の事業所番号', '2875104529'],
    ['介護の事業所番号', '2873010983'],
    ['見本の受給者証番号', '0000000000'],
  ])('%s %s は合う', (_, number) => {
    expect(hasValidCheckDigit(number)).toBe(true)
    expect(checkDigit(number.slice(0, -1))).toBe(number.slice(-1))
  })

  test.each([
    ['総務省の団体コード（千葉市）', '121002'],
    ['総務省の団体コード（京都市）', '261009'],
    ['一けた打ちまちがえた事業所番号', '2815102535'],
    ['となりを入れかえた事業所番号', '2815105234'],
    ['全角の数字', '１２１００４'],
    ['字で始まる番号', 'a0000'],
    ['字のはさまる番号', '00a0'],
    ['一けた', '0'],
    ['空', ''],
  ])('%s %s は合わない', (_, number) => expect(hasValidCheckDigit(number)).toBe(false))

  test.each([
    ['千葉市', '12100', '121004'],
    ['京都市', '26100', '261008'],
    ['北区', '13117', '131177'],
    ['新宿区', '13104', '131045'],
  ])('%s %s → %s', (_, five, six) => expect(municipalityNumber(five)).toBe(six))

  test('けたの数が偶数でも、右から2・1・2・1とかける', () => {
    expect(checkDigit('12')).toBe('5')
    expect(checkDigit('4900')).toBe('7')
  })

  test('数字でないものや桁ちがいは計算しない', () => {
    const notDigits = new RangeError('a check digit is computed from ASCII digits only')
    for (const digits of ['12a', 'a12', '']) expect(() => checkDigit(digits)).toThrow(notDigits)
    expect(() => municipalityNumber('131177')).toThrow(
      new RangeError('prefecture (2) and municipality (3) digits are needed'),
    )
  })
})
