/**
 * 日付の読み書き
 *
 * Which day a typed date is (or which days a typed month or fiscal year has), and how it is written in the calendar
 * of eras.
 *
 * Source    元号法; 元号を改める政令（昭和64年政令第1号、平成31年政令第143号）
 * Text      An era begins on the day that the order names; its first year is 元年. A year past the end of an era is
 *           a year of the next one.
 * In force  1989-01-08 – (平成), 2019-05-01 – (令和)
 * Reading   None. Days before 1873-01-01 are of the lunar calendar and are not read.
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { text } from '../kit/facts.ts'
import type { Provision, Wording } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { type Era, eras } from './eras.ts'
import { japaneseDate, shortDate } from './japanese-date.ts'
import { readJapaneseDate } from './read-japanese-date.ts'
import { readJapaneseSpan } from './read-japanese-span.ts'

export const writtenDateFacts = z.strictObject({ typed: text('入力された日付', 30) })
export type WrittenDateFacts = z.infer<typeof writtenDateFacts>

/**
 * Either the day (ISO, null for a month or a fiscal year) with the first and last day and how it is written, or
 * `problem`; `correction` where another era was typed.
 */
export type WrittenDate = {
  date: string | null
  first: string | null
  last: string | null
  written: string | null
  short: string | null
  correction: string | null
  problem: string | null
}

const reiwaFrom = Temporal.PlainDate.from('2019-05-01')
const beforeReiwa = eras.filter(({ first }) => Temporal.PlainDate.compare(first, reiwaFrom) < 0)

export const writtenDate: Provision<WrittenDateFacts, WrittenDate> = {
  id: 'japanese-date',
  title: '日付の読み書き',
  chapter: '日付と番号',
  day: '日付を読む日',
  facts: writtenDateFacts,
  readings: [],
  words: ({ date, first, last, written, correction, problem }) =>
    problem ?? correction ?? `${written}（${date ?? `${first} から ${last} まで`}）`,
  wordings: [
    wording('1989-01-08', reiwaFrom, beforeReiwa, numberSources.heisei, '平成元年は1989年1月8日から。'),
    wording(
      '2019-05-01',
      null,
      eras,
      numberSources.reiwa,
      '平成は2019年4月30日まで、令和元年は5月1日から。平成32年は令和2年と読みかえる。',
    ),
  ],
}

function wording(
  from: string,
  until: Temporal.PlainDate | null,
  known: readonly Era[],
  citation: Citation,
  says: string,
): Wording<WrittenDateFacts, WrittenDate> {
  return {
    from: Temporal.PlainDate.from(from),
    until,
    binds: 'nation',
    citation,
    says: `元号は政令で定める。${says}`,
    decide: ({ typed }) => {
      const span = readJapaneseSpan(typed, known)
      const read = span ?? readJapaneseDate(typed, known)
      if ('problem' in read) {
        const nothing = { date: null, first: null, last: null, written: null, short: null, correction: null }
        return { finding: { ...nothing, problem: read.problem }, because: [read.problem] }
      }
      if ('first' in read) {
        const { written, overflow } = read
        const [first, last] = [read.first.toString(), read.last.toString()]
        return {
          finding: {
            date: null,
            first,
            last,
            written,
            short: null,
            correction: overflow ?? null,
            problem: null,
          },
          because: [overflow ?? `${written}と読めるため`],
        }
      }
      const { date, overflow } = read
      const written = japaneseDate(date, known)
      return {
        finding: {
          ...{ date: date.toString(), first: date.toString(), last: date.toString() },
          written,
          short: shortDate(date, known),
          correction: overflow ?? null,
          problem: null,
        },
        because: [overflow ?? `${written}と読めるため`],
      }
    },
  }
}
