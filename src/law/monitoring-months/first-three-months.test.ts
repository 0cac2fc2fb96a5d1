import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { firstThreeMonths } from './first-three-months.ts'
import { freshSpan } from './fresh-span.ts'

const rule = (start: string, counted: '当月から' | '翌月から' | null, on = '2016-05-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, firstThreeMonths, {
    start: Temporal.PlainDate.from(start),
    counted,
  })
const notDecided = '月の途中から始まり、どの月から数えるかを市町村が決めていないため'
const firstDay = '月の初日に始まり、その月から3か月がたつため'

checkProvision(firstThreeMonths)

describe('はじめの三か月', () => {
  test.each([
    ['初日から（Q&A 平成28年の例）', '2016-05-01', '当月から', '2016-05', '2016-07', firstDay, 0],
    ['初日から、市町村の定めは翌月', '2016-05-01', '翌月から', '2016-05', '2016-07', firstDay, 1],
    ['初日から、市町村の定めはない', '2016-05-01', null, '2016-05', '2016-07', firstDay, 0],
    [
      '2日から、当月（どちらでもよいとするQ&A）',
      '2016-05-02',
      '当月から',
      '2016-05',
      '2016-07',
      '市町村が当月から数えると決めているため',
      0,
    ],
    [
      '2日から、翌月（どちらでもよいとするQ&A）',
      '2016-05-02',
      '翌月から',
      '2016-06',
      '2016-08',
      '市町村が翌月から数えると決めているため',
      0,
    ],
    [
      '末日から、翌月',
      '2016-11-30',
      '翌月から',
      '2016-12',
      '2017-02',
      '市町村が翌月から数えると決めているため',
      0,
    ],
    ['2日から、市町村の定めがない', '2016-05-02', null, null, null, notDecided, 0],
    ['末日から、市町村の定めがない', '2016-05-31', null, null, null, notDecided, 0],
  ] as const)('%s', (_, start, counted, first, last, because, readings) => {
    const ruling = rule(start, counted)
    expect(ruling).toMatchObject({
      finding: { first, last },
      because: [because],
      citation: { article: 'はじめの3か月の起算' },
    })
    const unconfirmed = ruling.silent ? [] : (ruling.unconfirmed ?? [])
    expect(unconfirmed).toEqual(firstThreeMonths.readings.slice(0, readings).map(({ says }) => says))
    expect(firstThreeMonths.words({ first, last })).toBe(
      first === null ? '市町村が数え方を決めていない' : `${first} から ${last} まで毎月`,
    )
  })

  test('制度の始まる前は定めがない', () => expect(rule('2016-05-01', null, '2012-03-31').silent).toBe(true))

  test('月だけから数える', () => {
    const start = Temporal.PlainYearMonth.from('2025-11')
    expect(JSON.stringify(freshSpan(start, '当月から'))).toBe('{"first":"2025-11","last":"2026-01"}')
    expect(JSON.stringify(freshSpan(start, '翌月から'))).toBe('{"first":"2025-12","last":"2026-02"}')
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = firstThreeMonths
  expect([id, title, chapter, asked]).toEqual([
    'first-three-months',
    'はじめの三か月',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    start: { title: '利用を始める日' },
    counted: {
      title: '月の途中から始まるときの数え方（市町村の定め）',
      anyOf: [
        { title: '月の途中から始まるときの数え方（市町村の定め）', enum: ['当月から', '翌月から'] },
        {},
      ],
    },
  })
})
