import { japaneseMonth } from '../../law/calendar/japanese-date.ts'
import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 年月の欄: typed as people type it (令和8年5月、R8.5、2026/5), read as '2026-05'. */
export const monthField = ({
  label,
  hint,
}: {
  readonly label: string
  readonly hint?: string
}): Field<string> =>
  parsed({
    label,
    hint: hint ?? '例：令和8年5月、2026/5',
    parse: (typed) => {
      const read = readJapaneseDate(withDay(typed.normalize('NFKC').replace(/\s/g, '')))
      if ('problem' in read) return { problem: `${label}を年月として読めません。例：令和8年5月、2026/5` }
      const month = read.date.toPlainYearMonth()
      if (read.overflow === undefined) return { value: month.toString() }
      return { confirm: month.toString(), says: `${typed}は${japaneseMonth(month)}です。` }
    },
    print: (month) => japaneseMonth(Temporal.PlainYearMonth.from(month)),
  })

/** The month's 28th, which every month has and on which the first months of an era are already in it. */
const withDay = (month: string): string =>
  month.endsWith('月') ? `${month}28日` : /^\d{6}$/.test(month) ? `${month}28` : `${month}/28`
