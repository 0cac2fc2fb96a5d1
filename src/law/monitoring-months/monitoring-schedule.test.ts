import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { monitoringSchedule } from './monitoring-schedule.ts'

const month = Temporal.PlainYearMonth.from
const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }
type Parts = readonly (readonly [from: string, interval: number])[]
const factsOf = (first: string, last: string, parts: Parts) => ({
  first: month(first),
  last: month(last),
  parts: parts.map(([from, interval]) => ({ from: month(from), interval })),
})
const plain = (first: string, last: string, parts: Parts) => ({
  first,
  last,
  parts: parts.map(([from, interval]) => ({ from, interval })),
})

checkProvision(monitoringSchedule, [
  plain('2016-05', '2017-04', [['2016-05', 3]]),
  plain('2016-05', '2017-04', [
    ['2016-05', 1],
    ['2016-08', 6],
  ]),
])

describe('モニタリングの予定', () => {
  const examples: [string, string, string, Parts, string, string, number][] = [
    [
      '更新（Q&A 平成28年の例）',
      '2016-05',
      '2017-04',
      [['2016-05', 3]],
      '2016-07 2016-10 2017-01 2017-04',
      '3月ごと（H28.7〜H29.4）',
      0,
    ],
    [
      '新規、はじめの3か月のあと6月ごと（Q&A 平成28年の例）',
      '2016-05',
      '2017-04',
      [
        ['2016-05', 1],
        ['2016-08', 6],
      ],
      '2016-05 2016-06 2016-07 2016-10 2017-04',
      '毎月ごと（H28.5〜H28.7）、6月ごと（H28.10〜H29.4）',
      0,
    ],
    [
      'はじめの3か月を翌月から数える',
      '2016-05',
      '2017-04',
      [
        ['2016-06', 1],
        ['2016-09', 6],
      ],
      '2016-06 2016-07 2016-08 2016-10 2017-04',
      '毎月ごと（H28.6〜H28.8）、6月ごと（H28.10〜H29.4）',
      0,
    ],
    [
      '途中で6月ごとを3月ごとにする',
      '2025-04',
      '2026-03',
      [
        ['2025-04', 6],
        ['2025-11', 3],
      ],
      '2025-09 2025-12 2026-03',
      '6月ごと（R7.9）、3月ごと（R7.12〜R8.3）',
      1,
    ],
    [
      '変える月そのものは新しい間隔で数える',
      '2025-04',
      '2026-03',
      [
        ['2025-04', 3],
        ['2025-09', 6],
      ],
      '2025-06 2025-09 2026-03',
      '3月ごと（R7.6）、6月ごと（R7.9〜R8.3）',
      1,
    ],
    [
      '2月ごとのあと3月ごと',
      '2025-04',
      '2026-03',
      [
        ['2025-04', 2],
        ['2025-10', 3],
      ],
      '2025-05 2025-07 2025-09 2025-12 2026-03',
      '2月ごと（R7.5〜R7.9）、3月ごと（R7.12〜R8.3）',
      1,
    ],
    [
      '最後の部分に一回だけ',
      '2025-04',
      '2026-03',
      [
        ['2025-04', 1],
        ['2026-03', 6],
      ],
      '2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03',
      '毎月ごと（R7.4〜R8.2）、6月ごと（R8.3）',
      0,
    ],
  ]
  test.each(examples)('%s', (_, first, last, parts, months, text, readings) => {
    const ruling = applyOn(when, monitoringSchedule, factsOf(first, last, parts))
    expect(ruling).toMatchObject({
      finding: { months: months.split(' '), text },
      citation: { article: 'モニタリング期間の具体例' },
      because: parts.map(
        ([from, interval]) =>
          `${from} からは${interval}か月ごとで、期間の最後の月（${last}）からさかのぼるため`,
      ),
      unconfirmed: monitoringSchedule.readings.slice(0, readings).map(({ says }) => says),
    })
    expect(monitoringSchedule.words({ months: [], text })).toBe(text)
  })

  test.each<[string, Parts, string[], string, [string, string][]]>([
    [
      'はじめの部分',
      [
        ['2016-05', 4],
        ['2016-08', 6],
      ],
      ['2016-10', '2017-04'],
      '6月ごと（H28.10〜H29.4）',
      [['2016-05', '2016-07']],
    ],
    [
      'なかの部分',
      [
        ['2016-05', 1],
        ['2016-08', 6],
        ['2016-10', 3],
      ],
      ['2016-05', '2016-06', '2016-07', '2016-10', '2017-01', '2017-04'],
      '毎月ごと（H28.5〜H28.7）、3月ごと（H28.10〜H29.4）',
      [['2016-08', '2016-09']],
    ],
    [
      '一月だけ',
      [
        ['2016-05', 6],
        ['2016-06', 12],
        ['2017-04', 1],
      ],
      ['2017-04'],
      '毎月ごと（H29.4）',
      [
        ['2016-05', '2016-05'],
        ['2016-06', '2017-03'],
      ],
    ],
  ])('行う月のない部分は、書かずに、そう言う：%s', (_, parts, months, text, empty) => {
    const ruling = applyOn(when, monitoringSchedule, factsOf('2016-05', '2017-04', parts))
    if (ruling.silent) throw new Error('silent')
    expect(ruling.finding).toEqual({ months, text })
    expect(ruling.because.filter((why) => why.includes('行う月がない'))).toEqual(
      empty.map(([from, until]) => `${from} から ${until} までには、その間隔で行う月がないため`),
    )
    expect(ruling.because).toHaveLength(parts.length + empty.length)
  })

  test('どう分けても、最後の月を含み、早い順で、期間の外に出ない', () => {
    const period = fc.record({
      length: fc.integer({ min: 2, max: 48 }),
      at: fc.integer({ min: 1, max: 47 }),
      before: fc.integer({ min: 1, max: 12 }),
      after: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(period, ({ length, at, before, after }) => {
        const first = month('2016-05')
        const last = first.add({ months: length - 1 })
        const change = first.add({ months: Math.min(at, length - 1) })
        const parts = [
          [first.toString(), before],
          [change.toString(), after],
        ] as const
        const facts = factsOf(first.toString(), last.toString(), parts)
        expect(monitoringSchedule.mismatches?.(facts, when)).toEqual([])
        const ruling = applyOn(when, monitoringSchedule, facts)
        const months = ruling.silent ? [] : ruling.finding.months
        expect(months.at(-1)).toBe(last.toString())
        expect((months[0] ?? '') >= first.toString()).toBe(true)
        expect(months).toEqual([...new Set(months)].sort())
      }),
    )
  })

  const expected = '期間の中の月を、早い順に一つ以上入れてください'
  test.each<[string, Parts, boolean]>([
    ['一つもない', [], false],
    ['期間の前から', [['2016-04', 3]], false],
    ['期間の最初の月から', [['2016-05', 3]], true],
    ['期間の最後の月から', [['2017-04', 3]], true],
    ['期間の後から', [['2017-05', 3]], false],
    [
      '二つめだけが期間の後から',
      [
        ['2016-05', 1],
        ['2017-05', 6],
      ],
      false,
    ],
    [
      '遅い順',
      [
        ['2016-08', 6],
        ['2016-05', 1],
      ],
      false,
    ],
    [
      '同じ月が二度',
      [
        ['2016-05', 6],
        ['2016-05', 1],
      ],
      false,
    ],
    [
      '三つ',
      [
        ['2016-05', 1],
        ['2016-08', 3],
        ['2017-01', 6],
      ],
      true,
    ],
  ])('分け方の食いちがい：%s', (_, parts, fits) => {
    const found = monitoringSchedule.mismatches?.(factsOf('2016-05', '2017-04', parts), when)
    expect(found).toEqual(fits ? [] : [{ field: 'parts', expected }])
  })

  test('期間そのものの食いちがい', () => {
    const found = monitoringSchedule.mismatches?.(factsOf('2016-05', '2016-04', [['2016-05', 3]]), when)
    expect(found).toContainEqual({ field: 'last', expected: '2016-05 以後の月を入れてください' })
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = monitoringSchedule
  expect([id, title, chapter, asked]).toEqual([
    'monitoring-schedule',
    'モニタリングの予定',
    'モニタリング',
    '支給決定をする日、または期間を変える日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    first: { title: '期間の最初の月' },
    last: { title: '期間の最後の月' },
    parts: {
      title: '期間の分け方',
      maxItems: 12,
      items: {
        properties: {
          from: { title: 'この間隔で行う最初の月' },
          interval: {
            title: 'モニタリング期間（か月）',
            minimum: 1,
            maximum: 12,
            tries: [1, 2, 3, 4, 6, 12],
          },
        },
      },
    },
  })
})
