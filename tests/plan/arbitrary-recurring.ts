import fc from 'fast-check'
import type { Recurring, Repeat } from '../../src/plan/week/recurring.ts'
import { weekDays } from '../../src/plan/week/week-days.ts'

const two = (value: number): string => String(value).padStart(2, '0')

export const arbitraryDay = fc
  .integer({ min: 0, max: 365 * 15 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 5, 15, 30, 45))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`)

/** Words of the field, words that look like parts of when, and anything at all. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      '居宅介護',
      '生活介護',
      '自立訓練（生活訓練）',
      '日中一時支援',
      '水泳',
      '月',
      '月・水',
      '月1回',
      '祝日',
      '隔週',
    ],
    ...[
      '木村医院',
      '第一病院',
      '○○ヘルパー',
      '○○ ヘルパー',
      '9時半',
      '10:00〜11:00',
      '令和8年10月3日',
      '5時間',
      '毎日',
    ],
    ...[
      '（株）あおい',
      '掃除（風呂）',
      '「はな」',
      '「はな',
      '※週2回',
      '\\',
      '',
      ' ',
      '　',
      '(',
      '）',
      '買物、掃除等',
      '①〜④',
    ],
  ),
  fc
    .array(fc.constantFrom(...'月火日・第1回（）()「」\\※ 　\n\r:〜,;あ漢ｱ𠮷💊'), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null })

const days = fc.subarray([...weekDays], { minLength: 1 })
const nth = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 })

export const arbitraryRepeat: fc.Arbitrary<Repeat> = fc.oneof(
  fc.record({ every: fc.constant('毎週' as const), days }),
  fc.record({ every: fc.constant('隔週' as const), days, from: maybe(arbitraryDay) }),
  fc.record({ every: fc.constant('第何' as const), nth, days }),
  fc.record({
    every: fc.constant('毎月の日' as const),
    dates: fc.subarray(
      Array.from({ length: 31 }, (_, at) => at + 1),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({ every: fc.constant('月に何回' as const), times: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ every: fc.constant('年に何回' as const), times: fc.integer({ min: 1, max: 366 }) }),
  fc.record({ every: fc.constant('祝日' as const) }),
  fc.record({ every: fc.constant('一回' as const), on: arbitraryDay }),
  fc.record({ every: fc.constant('ことば' as const) }),
)

const times = fc.oneof(
  { weight: 4, arbitrary: fc.record({ from: time, to: time }) },
  { weight: 2, arbitrary: fc.record({ from: fc.constant(null), to: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ from: time, to: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ from: fc.constant(null), to: time }) },
)

/** くり返しの予定, of every kind and with odd words. */
export const arbitraryRecurring: fc.Arbitrary<Recurring> = fc
  .record({
    kind: words,
    content: maybe(words),
    provider: maybe(words),
    repeat: arbitraryRepeat,
    when: times,
    minutes: maybe(fc.integer({ min: 1, max: 44_640 })),
    holiday: fc.constantFrom(null, '行う' as const, '休む' as const),
    amount: maybe(words),
  })
  .map(({ when, ...item }) => ({ ...item, ...when }))
