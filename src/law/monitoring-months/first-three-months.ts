/**
 * はじめの三か月
 *
 * The months in which new use is reviewed every month.
 *
 * Source    障害者総合支援法施行規則 第6条の16; 相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）
 * Text      Until three months have passed since use began. Where use begins within a month, the municipality
 *           decides from the plan whether that month or the next is the first.
 * In force  2012-04-01 –
 * Reading   Use that begins on the first day of a month is counted from that month, whatever the municipality
 *           set for the others.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, day, maybe } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'
import { freshSpan } from './fresh-span.ts'

export const firstThreeMonthsFacts = z.strictObject({
  start: day('利用を始める日'),
  counted: maybe(choice('月の途中から始まるときの数え方（市町村の定め）', ['当月から', '翌月から'])),
})
export type FirstThreeMonthsFacts = z.infer<typeof firstThreeMonthsFacts>

/** ISO months; null where the municipality has not decided. */
export type FirstThreeMonths = { first: string | null; last: string | null }

const readings = {
  firstDay: {
    says: '月の初日に始まる利用は、市町村の定めが「翌月から」でも、その月から数えること',
    settledBy: '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）はじめの3か月の起算',
  },
} satisfies Record<string, Reading>

export const firstThreeMonths: Provision<FirstThreeMonthsFacts, FirstThreeMonths> = {
  id: 'first-three-months',
  title: 'はじめの三か月',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: firstThreeMonthsFacts,
  readings: Object.values(readings),
  words: ({ first, last }) =>
    first === null ? '市町村が数え方を決めていない' : `${first} から ${last} まで毎月`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.firstMonths,
      says: '新しい利用は、開始から3か月がたつまで毎月モニタリングを行う。月の途中から始まるとき、その月から数えるか次の月から数えるかは、計画を見て市町村が決める。',
      decide: ({ start, counted }) => {
        if (start.day === 1) {
          const because = ['月の初日に始まり、その月から3か月がたつため']
          return answer(start, '当月から', because, counted === '翌月から' ? [readings.firstDay.says] : [])
        }
        if (counted !== null) return answer(start, counted, [`市町村が${counted}数えると決めているため`], [])
        const because = ['月の途中から始まり、どの月から数えるかを市町村が決めていないため']
        return { finding: { first: null, last: null }, because }
      },
    },
  ],
}

function answer(
  start: Temporal.PlainDate,
  counted: '当月から' | '翌月から',
  because: string[],
  unconfirmed: string[],
): Answer<FirstThreeMonths> {
  const { first, last } = freshSpan(start.toPlainYearMonth(), counted)
  return { finding: { first: first.toString(), last: last.toString() }, because, unconfirmed }
}
