import { describe, expect, test } from 'vitest'
import { isFreshUndecided, type ReviewTerms, reviewSchedule } from './review-schedule.ts'

const line = (from: string, until: string) => ({ code: '22', amount: 20, unit: '日/月', from, until })
const when = { today: '2026-04-30', municipality: '北区' }
const of = (from: string, until: string, monitoring: ReviewTerms | null) => ({
  services: [line(from, until)],
  monitoring,
})
const half = (counted: ReviewTerms['counted'], freshMonthly = true) => ({ every: 6, freshMonthly, counted })

describe('見直す月', () => {
  test.each([
    [
      '1日から。はじめの3か月は、市町村の定めが「翌月から」でもその月から',
      of('2026-05-01', '2027-04-30', half('翌月から')),
      ['2026-05', '2026-06', '2026-07', '2026-10', '2027-04'],
      '毎月ごと（R8.5〜R8.7）、6月ごと（R8.10〜R9.4）',
      ['first-three-months', 'monitoring-schedule'],
    ],
    [
      '2日から、当月から数える',
      of('2026-05-02', '2027-04-30', half('当月から')),
      ['2026-05', '2026-06', '2026-07', '2026-10', '2027-04'],
      '毎月ごと（R8.5〜R8.7）、6月ごと（R8.10〜R9.4）',
      ['first-three-months', 'monitoring-schedule'],
    ],
    [
      '2日から、翌月から数える',
      of('2026-05-02', '2027-04-30', half('翌月から')),
      ['2026-06', '2026-07', '2026-08', '2026-10', '2027-04'],
      '毎月ごと（R8.6〜R8.8）、6月ごと（R8.10〜R9.4）',
      ['first-three-months', 'monitoring-schedule'],
    ],
    [
      '毎月にしない',
      of('2026-05-02', '2027-04-30', half('翌月から', false)),
      ['2026-10', '2027-04'],
      '6月ごと（R8.10〜R9.4）',
      ['monitoring-months', 'certificate-text'],
    ],
    [
      '間隔が1か月',
      of('2026-05-01', '2026-07-31', { every: 1, freshMonthly: true, counted: null }),
      ['2026-05', '2026-06', '2026-07'],
      '毎月ごと（R8.5〜R8.7）',
      ['monitoring-months', 'certificate-text'],
    ],
    [
      'はじめの3か月のうちに終わる',
      of('2026-05-01', '2026-06-30', half(null)),
      ['2026-05', '2026-06'],
      '毎月ごと（R8.5〜R8.6）',
      ['first-three-months', 'monitoring-schedule'],
    ],
    [
      '数え始める月より前に終わっても、最後の月には行う',
      of('2026-05-10', '2026-05-31', half('翌月から')),
      ['2026-05'],
      '毎月ごと（R8.5）',
      ['first-three-months', 'monitoring-schedule'],
    ],
  ])('%s', (_, terms, months, text, rules) => {
    const found = reviewSchedule(terms, when)
    expect(found).toMatchObject({ monitoring: { every: terms.monitoring?.every, months }, text })
    expect(found?.answers.map(({ ruling }) => ruling.provision)).toEqual(rules)
  })

  test('いちばん早い始まりから、いちばん遅い終わりまで', () => {
    const services = [line('2026-06-01', '2027-05-31'), line('2026-05-01', '2027-04-30')]
    expect(reviewSchedule({ services, monitoring: half(null) }, when)).toMatchObject({
      monitoring: { from: '2026-05', until: '2027-05' },
    })
  })

  test('モニタリングがないとき、サービスがないときは何もない', () => {
    expect(reviewSchedule(of('2026-05-01', '2027-04-30', null), when)).toBeNull()
    expect(reviewSchedule({ services: [], monitoring: half(null) }, when)).toBeNull()
  })
})

test.each([
  ['2日からで、決めていない', of('2026-05-02', '2027-04-30', half(null)), true],
  ['2日からで、決めている', of('2026-05-02', '2027-04-30', half('当月から')), false],
  ['1日から', of('2026-05-01', '2027-04-30', half(null)), false],
  ['毎月にしない', of('2026-05-02', '2027-04-30', half(null, false)), false],
  ['間隔が1か月', of('2026-05-02', '2027-04-30', { every: 1, freshMonthly: true, counted: null }), false],
  ['モニタリングがない', of('2026-05-02', '2027-04-30', null), false],
])('はじめの3か月の数え方が決まっていない：%s', (_, terms, expected) =>
  expect(isFreshUndecided(terms)).toBe(expected),
)
