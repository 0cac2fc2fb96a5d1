import { expect, test } from 'vitest'
import { eras } from './eras.ts'
import { readJapaneseSpan } from './read-japanese-span.ts'

const read = (typed: string, known = eras) => {
  const found = readJapaneseSpan(typed, known)
  return found === undefined || 'problem' in found
    ? found
    : { ...found, first: found.first.toString(), last: found.last.toString() }
}

test.each([
  ['平成31年10月', '2019-10-01', '2019-10-31', '令和元年10月', '平成31年10月は令和元年10月です'],
  ['平成32年度', '2020-04-01', '2021-03-31', '令和2年度', '平成32年度は令和2年度です'],
  ['平成31年4月', '2019-04-01', '2019-04-30', '平成31年4月', undefined],
  ['平成31年5月', '2019-05-01', '2019-05-31', '令和元年5月', '平成31年5月は令和元年5月です'],
  ['令和1年5月', '2019-05-01', '2019-05-31', '令和元年5月', undefined],
  ['R6年2月', '2024-02-01', '2024-02-29', '令和6年2月', undefined],
  ['平成31年度', '2019-04-01', '2020-03-31', '平成31年度', undefined],
  ['令和元年度', '2019-04-01', '2020-03-31', '令和元年度', undefined],
  ['2019年度', '2019-04-01', '2020-03-31', '平成31年度・令和元年度', undefined],
  ['２０２６年４月', '2026-04-01', '2026-04-30', '令和8年4月', undefined],
  ['昭和64年1月', '1989-01-01', '1989-01-31', '昭和64年1月', undefined],
  ['平成元年1月', '1989-01-01', '1989-01-31', '平成元年1月', undefined],
  ['昭和64年2月', '1989-02-01', '1989-02-28', '平成元年2月', '昭和64年2月は平成元年2月です'],
  ['明治6年1月', '1873-01-01', '1873-01-31', '明治6年1月', undefined],
])('%s は %s から %s まで', (typed, first, last, written, overflow) => {
  expect(read(typed)).toEqual({ first, last, written, ...(overflow === undefined ? {} : { overflow }) })
})

test('令和が決まる前には、平成のまま読む', () => {
  const known = eras.filter(({ name }) => name !== '令和')
  expect(read('平成32年度', known)).toEqual({
    first: '2020-04-01',
    last: '2021-03-31',
    written: '平成32年度',
  })
})

test.each([
  ['6年10月', '年は元号をつけて（令和8年）、または西暦4けた（2026年）で入れてください'],
  ['令和0年度', '令和0年度はありません（最初の年は元年です）'],
  ['令和6年13月', '令和6年13月はありません（月は1から12まで）'],
  ['令和6年0月', '令和6年0月はありません（月は1から12まで）'],
  ['明治5年12月', '明治5年12月は旧暦の時代です。明治6年（1873年）より前は扱えません'],
])('%s は読めないわけを言う', (typed, problem) => expect(read(typed)).toEqual({ problem }))

test.each(['令和6年5月1日', '令和6年', '年度', ''])('「%s」は年月でも年度でもない', (typed) =>
  expect(read(typed)).toBeUndefined(),
)
