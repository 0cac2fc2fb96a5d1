import { describe, expect, test } from 'vitest'
import { eras } from './eras.ts'
import { japaneseDate, japaneseMonth, shortDate } from './japanese-date.ts'
import { readJapaneseDate } from './read-japanese-date.ts'

const read = (typed: string) => {
  const found = readJapaneseDate(typed)
  return 'problem' in found ? found : { ...found, date: found.date.toString() }
}

describe('日付を読む', () => {
  test.each([
    ['令和6年5月1日', '2024-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R6.5.1', '2024-05-01'],
    ['r6/5/1', '2024-05-01'],
    ['R6-5-1', '2024-05-01'],
    ['R060501', '2024-05-01'],
    ['r060501', '2024-05-01'],
    ['2024-05-01', '2024-05-01'],
    ['2024/5/1', '2024-05-01'],
    ['2024年5月1日', '2024-05-01'],
    ['2024.5.1', '2024-05-01'],
    ['20240501', '2024-05-01'],
    ['２０２４／０５／０１', '2024-05-01'],
    ['令和６年５月１日', '2024-05-01'],
    ['Ｒ６．５．１', '2024-05-01'],
    ['　令和 6年 5月 1日 ', '2024-05-01'],
    ['2024ー5ー1', '2024-05-01'],
    ['㋿6年5月1日', '2024-05-01'],
    ['2024年2月29日', '2024-02-29'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
    ['明治6年1月1日', '1873-01-01'],
    ['S55.3.3', '1980-03-03'],
  ])('%s は %s', (typed, date) => expect(read(typed)).toEqual({ date }))

  test.each([
    ['平成32年4月1日', '2020-04-01', '平成32年4月1日は令和2年4月1日です'],
    ['平成31年10月1日', '2019-10-01', '平成31年10月1日は令和元年10月1日です'],
    ['H31.5.1', '2019-05-01', '平成31年5月1日は令和元年5月1日です'],
    ['令和元年4月30日', '2019-04-30', '令和元年4月30日は平成31年4月30日です'],
    ['昭和64年1月8日', '1989-01-08', '昭和64年1月8日は平成元年1月8日です'],
    ['昭和100年1月1日', '2025-01-01', '昭和100年1月1日は令和7年1月1日です'],
  ])('%s は読みかえて知らせる', (typed, date, overflow) => expect(read(typed)).toEqual({ date, overflow }))

  test.each([
    ['', '日付を入れてください'],
    ['　', '日付を入れてください'],
    ['きのう', '日付として読めません'],
    ['令和6年5月', '日付として読めません'],
    ['240501', '日付として読めません'],
    ['24/5/1', '西暦4けた'],
    ['6年5月1日', '元号をつけて'],
    ['2023年2月29日', '2023年2月29日という日はありません（この年の2月は28日まで）'],
    ['令和6年2月30日', '令和6年2月30日という日はありません（この年の2月は29日まで）'],
    ['令和6年13月1日', '月は1から12まで'],
    ['2024-00-10', '月は1から12まで'],
    ['2024-04-00', '4月は30日まで'],
    ['令和0年5月1日', '最初の年は元年です'],
    ['明治5年12月2日', '旧暦'],
    ['1872-12-31', '旧暦'],
    ['0001-05-01', '1年5月1日は旧暦'],
  ])('「%s」は断る', (typed, says) => expect(read(typed)).toEqual({ problem: expect.stringContaining(says) }))
})

describe('日付を書く', () => {
  const day = Temporal.PlainDate.from
  test.each([
    ['2024-05-01', '令和6年5月1日', 'R6.5.1'],
    ['2019-05-01', '令和元年5月1日', 'R1.5.1'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30'],
    ['1926-12-25', '昭和元年12月25日', 'S1.12.25'],
  ])('%s → %s', (iso, long, short) => {
    expect(japaneseDate(day(iso))).toBe(long)
    expect(shortDate(day(iso))).toBe(short)
  })

  test.each([
    ['2024-05', '令和6年5月'],
    ['2019-05', '令和元年5月'],
    ['1989-01', '平成元年1月'],
  ])('%s → %s', (iso, long) => expect(japaneseMonth(Temporal.PlainYearMonth.from(iso))).toBe(long))

  test('1873年から2040年まで、どの日も暦の標準と同じで、書いて読めばもとの日になる', () => {
    const standard = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' })
    for (let d = day('1873-01-01'); d.year < 2041; d = d.add({ days: 3 })) {
      const written = japaneseDate(d)
      expect(written).toBe(standard.format(Date.UTC(d.year, d.month - 1, d.day)))
      expect(read(written)).toEqual({ date: d.toString() })
    }
  })

  test('旧暦の日と、まだ元号のない日は書かない', () => {
    expect(() => japaneseDate(day('1872-12-31'))).toThrow(
      new RangeError('no Japanese era is written for a day before 1873-01-01'),
    )
    expect(() => japaneseDate(day('2019-04-30'), eras.slice(-1))).toThrow(RangeError)
  })

  test('元号の始まる日', () => {
    expect(eras.map(({ name, letter, first }) => [name, letter, first.toString()])).toEqual([
      ['明治', 'M', '1868-01-25'],
      ['大正', 'T', '1912-07-30'],
      ['昭和', 'S', '1926-12-25'],
      ['平成', 'H', '1989-01-08'],
      ['令和', 'R', '2019-05-01'],
    ])
  })
})
