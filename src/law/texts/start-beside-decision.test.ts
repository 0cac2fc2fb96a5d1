import { expect, test } from 'vitest'
import { startBesideDecision } from './start-beside-decision.ts'

const day = Temporal.PlainDate.from
const first = '2014-04-01 からの日を入れてください'
const near = '決定をする日 2026-05-01 の前後24か月（2024-05-01 から 2028-05-01 まで）の日を入れてください'

test.each([
  ['制度の始まる前の日', '2014-03-31', '2014-03-31', first],
  ['制度の始まる日', '2014-04-01', '2014-03-31', null],
  ['はるか前', '2010-01-01', '2026-05-01', first],
  ['24か月前の前の日', '2024-04-30', '2026-05-01', near],
  ['24か月前', '2024-05-01', '2026-05-01', null],
  ['同じ日', '2026-05-01', '2026-05-01', null],
  ['24か月後', '2028-05-01', '2026-05-01', null],
  ['24か月後の次の日', '2028-05-02', '2026-05-01', near],
])('%s', (_, start, decided, expected) => {
  expect(startBesideDecision(day(start), day('2014-04-01'), day(decided))).toEqual(
    expected === null ? [] : [{ field: 'start', expected }],
  )
})
