import { describe, expect, test } from 'vitest'
import { fiscalYearOf, monthsOf } from './fiscal-year.ts'
import { renewalPart } from './renewal-part.ts'

const adult = { target: '障害者', on: '2026-04-01' } as const
const child = { target: '障害児', on: '2026-04-01' } as const
const to = (code: string, until = '2027-03-31') => ({ code, until })

describe('別紙3のどこに数えるか', () => {
  test.each([
    [adult, '知的', [to('33'), to('22')], '身体・知的', '居住系'],
    [adult, '身体', [to('22')], '身体・知的', '日中活動系のみ'],
    [adult, '精神', [to('11')], '精神', '訪問系のみ'],
    [adult, '発達', [to('46')], '精神', '日中活動系のみ'],
    [adult, '知的', [to('24')], '身体・知的', '短期入所のみ'],
    [adult, '知的', [to('22'), to('11')], '身体・知的', '日中活動系と訪問系'],
    [adult, '知的', [to('22'), to('11'), to('24')], '身体・知的', '日中活動系と訪問系'],
    [adult, '知的', [to('22'), to('24')], '身体・知的', '日中活動系と短期入所'],
    [adult, '難病等', [to('11'), to('24')], '身体・知的', '訪問系と短期入所'],
    [adult, '精神', [to('35')], '精神', 'その他'],
    [adult, null, [to('22')], '種別なし', '日中活動系のみ'],
    [child, '知的', [to('24')], '短期入所の児童', '短期入所のみ'],
    [child, '知的', [to('24', '2026-12-31'), to('11')], '短期入所の児童', '訪問系と短期入所'],
    [child, '知的', [to('24'), to('11')], '身体・知的', '訪問系と短期入所'],
    [child, '精神', [to('24'), to('11', '2026-12-31')], '精神', '訪問系と短期入所'],
    [child, '身体', [to('11'), to('63')], '身体・知的', '訪問系のみ'],
  ] as const)('%j %s %j は %s の %s', (who, disability, services, part, mix) => {
    expect(renewalPart({ ...who, disability, services })).toMatchObject({ part, mix })
  })

  test('児童通所だけの子どもは数えない。更新の日は、数えるサービスのうちいちばん早く終わるもの', () => {
    expect(renewalPart({ ...child, disability: '知的', services: [to('63')] })).toBeNull()
    const services = [to('24', '2026-12-31'), to('22'), to('63', '2026-08-31')]
    expect(renewalPart({ ...adult, disability: '知的', services })).toMatchObject({
      ...{ ends: '2026-12-31', lastEnds: '2027-03-31' },
    })
  })

  // The renewal is on 2027-04-01; who is born on the next day is of age only when that day ends.
  test.each([
    ['2009-04-01', '身体・知的'],
    ['2009-04-02', '短期入所の児童'],
    ['2015-04-02', '短期入所の児童'],
  ])('%s生まれの児童の短期入所は、更新の日の年齢で %s', (born, part) => {
    expect(renewalPart({ ...child, born, disability: '知的', services: [to('24')] })?.part).toBe(part)
  })
})

test('年度', () => {
  expect(fiscalYearOf('2016-03-31')).toBe(2015)
  expect(monthsOf(2015)).toEqual([
    ...['2015-04', '2015-05', '2015-06', '2015-07', '2015-08', '2015-09'],
    ...['2015-10', '2015-11', '2015-12', '2016-01', '2016-02', '2016-03'],
  ])
})
