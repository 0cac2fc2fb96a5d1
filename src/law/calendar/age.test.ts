import { describe, expect, test } from 'vitest'
import { ageOn, dayOfReaching } from './age.ts'
import { isChildOn } from './is-child-on.ts'

const day = Temporal.PlainDate.from

describe('年齢', () => {
  test.each([
    ['2006-05-10', '2024-05-09', 17, '誕生日の前日はまだ数えない'],
    ['2006-05-10', '2024-05-10', 18, '誕生日に一つ増える'],
    ['2006-05-10', '2006-05-10', 0, '生まれた日'],
    ['2004-02-29', '2023-02-28', 18, 'うるう日生まれ、平年の2月28日'],
    ['2004-02-29', '2023-03-01', 19, 'うるう日生まれ、平年の3月1日'],
    ['2004-02-29', '2024-02-28', 19, 'うるう日生まれ、うるう年の前日'],
    ['2004-02-29', '2024-02-29', 20, 'うるう日生まれ、うるう年の当日'],
    ['1959-01-01', '2023-12-31', 64, '年末'],
  ])('%s 生まれは %s に %i 歳（%s）', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age)
  })

  test.each([
    ['1959-05-10', 65, '2024-05-09'],
    ['2018-04-01', 6, '2024-03-31'],
    ['2018-03-01', 6, '2024-02-29'],
    ['2004-02-29', 19, '2023-02-28'],
    ['2004-02-29', 20, '2024-02-28'],
  ])('%s 生まれが %i 歳に達する日は %s', (birth, age, reached) => {
    expect(dayOfReaching(day(birth), age).toString()).toBe(reached)
    expect(ageOn(day(birth), day(reached))).toBe(age - 1)
    expect(ageOn(day(birth), day(reached).add({ days: 1 }))).toBe(age)
  })

  test('18歳の誕生日の前日までが障害児', () => {
    expect(isChildOn(day('2006-05-10'), day('2024-05-09'))).toBe(true)
    expect(isChildOn(day('2006-05-10'), day('2024-05-10'))).toBe(false)
  })

  test('生まれる前の年齢はない', () => {
    expect(() => ageOn(day('2006-05-10'), day('2006-05-09'))).toThrow(new RangeError('no age before birth'))
  })
})
