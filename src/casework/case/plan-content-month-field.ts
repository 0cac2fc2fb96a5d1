import { japaneseMonth } from '../../law/calendar/japanese-date.ts'
import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 年月の欄: 令和8年10月, 2026/10, R8.10; the value is 'YYYY-MM'. */
export const month = ({ label, hint }: { readonly label: string; readonly hint?: string }): Field<string> =>
  parsed({
    label,
    hint: hint ?? '例：令和8年10月、2026/10',
    parse: (typed) => {
      const read = readJapaneseDate(withDay(typed.normalize('NFKC').replace(/\s/g, '')))
      if ('problem' in read) return { problem: `${label}は、令和8年10月、2026/10 のように入力してください` }
      return { value: read.date.toPlainYearMonth().toString() }
    },
    print: writtenMonth,
  })

/** 「令和8年10月」 of 'YYYY-MM'. */
export const writtenMonth = (iso: string): string => japaneseMonth(Temporal.PlainYearMonth.from(iso))

/** The month's first day, in the manner the month was typed. */
const withDay = (typed: string): string => {
  if (typed.endsWith('月')) return `${typed}1日`
  const between = /[./-]/.exec(typed)?.[0]
  return between ? `${typed}${between}1` : typed
}
