import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForm, showForm } from '../../ui/kit/form.ts'
import { datesOfMonth, lengthOfTime, nthWeeks } from './numbers-field.ts'

const fields = {
  nth: nthWeeks({ label: '何週目' }),
  dates: datesOfMonth({ label: '毎月の日' }),
  minutes: lengthOfTime({ label: '1回の時間' }),
}
const read = (typed: Record<string, string>) =>
  readForm(fields, {
    ...{ nth: ['1'], dates: ['1'], minutes: ['60分'] },
    ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, [text]])),
  })

describe('1回の時間', () => {
  test.each([
    ['90分', 90],
    ['1時間半', 90],
    ['１.５時間', 90],
    ['1時間30分', 90],
    ['5時間', 300],
  ])('%s → %i分', (minutes, value) => expect(read({ minutes })).toMatchObject({ value: { minutes: value } }))
  test.each(['', '0分', 'すこし', '5'])('「%s」は読めない', (minutes) =>
    expect(read({ minutes }).ok).toBe(false),
  )
})

describe('毎月の日', () => {
  test.each([
    ['15', [15]],
    ['25日・10日', [10, 25]],
    ['１、１５', [1, 15]],
  ])('%s', (dates, value) => expect(read({ dates })).toMatchObject({ value: { dates: value } }))
  test.each(['0', '32', '月末', '1.5'])('「%s」は読めない', (dates) => expect(read({ dates }).ok).toBe(false))
})

test('見せた形をそのまま送ると、同じ内容になる', () =>
  fc.assert(
    fc.property(
      fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 44_640 }),
      (nth, some, minutes) => {
        const value = { nth, dates: some.sort((a, b) => a - b), minutes }
        expect(readForm(fields, showForm(fields, value))).toEqual({ ok: true, value })
      },
    ),
  ))
