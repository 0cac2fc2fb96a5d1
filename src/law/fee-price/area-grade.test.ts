import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type AreaGradeFacts, areaGrade } from './area-grade.ts'

const rule = (place: string, given: AreaGradeFacts['given'] = null, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '京都市' }, areaGrade, { place, given })

const wards = [
  ...['千代田区', '中央区', '港区', '新宿区', '文京区', '台東区', '墨田区', '江東区', '品川区', '目黒区'],
  ...['大田区', '世田谷区', '渋谷区', '中野区', '杉並区', '豊島区', '北区', '荒川区', '板橋区', '練馬区'],
  ...['足立区', '葛飾区', '江戸川区'],
].map((ward) => [`東京都${ward}`, '1級地'])

describe('地域区分', () => {
  test('東京の区は23', () => expect(new Set(wards.map(([ward]) => ward)).size).toBe(23))

  test.each([
    ...wards,
    ['横浜市', '2級地'],
    ['大阪市', '2級地'],
    ['千葉市', '3級地'],
    ['さいたま市', '3級地'],
    ['名古屋市', '3級地'],
    ['神戸市', '4級地'],
    ['京都市', '5級地'],
    ['広島市', '5級地'],
    ['福岡市', '5級地'],
    ['仙台市', '6級地'],
    ['札幌市', '7級地'],
  ])('%sは%s', (place, area) => {
    expect(rule(place)).toMatchObject({
      finding: { area },
      because: [`事業所が${place}にあるため`],
      unconfirmed: [expect.stringContaining('公開の一覧')],
    })
  })

  test.each(['北区', '京都', '京都市北区', '宇治市', ''])(
    '「%s」は手元の一覧になく、職員が決める',
    (place) => {
      expect(rule(place)).toMatchObject({
        finding: { area: '職員が決める' },
        because: ['手元の一覧にない市区町村のため'],
        unconfirmed: [],
      })
    },
  )

  test('職員が確かめた区分は、手元の一覧より先', () => {
    expect(rule('京都市', '4級地')).toMatchObject({
      finding: { area: '4級地' },
      because: ['職員が4級地と確かめたため'],
      unconfirmed: [],
    })
    expect(rule('宇治市', '6級地')).toMatchObject({ finding: { area: '6級地' } })
  })

  test.each([
    ['2026-05-31', 1],
    ['2026-06-01', 2],
    ['2026-06-02', 2],
    ['2027-03-31', 2],
    ['2027-04-01', 3],
    ['2027-04-02', 3],
  ])('%s：読み方は%dつ', (on, count) => {
    const ruling = rule('京都市', null, on)
    expect(ruling.silent ? [] : ruling.unconfirmed).toHaveLength(count)
  })

  test('令和6年3月までは何も言わない', () => {
    expect([rule('京都市', null, '2024-03-31').silent, rule('京都市', null, '2024-04-01').silent]).toEqual([
      true,
      false,
    ])
  })

  test('言葉', () => {
    expect(areaGrade.words({ area: '5級地' })).toBe('5級地')
    expect(areaGrade.words({ area: '職員が決める' })).toBe('職員が告示の表で確かめて決める')
  })
})

checkProvision(areaGrade, [{ place: '京都市', given: null }])
