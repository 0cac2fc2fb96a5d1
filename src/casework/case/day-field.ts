import { japaneseDate } from '../../law/calendar/japanese-date.ts'
import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  /** Today, for a day on which something was done. */
  readonly latest?: string
}

/**
 * 日付の欄
 *
 * A day typed as people type it in Japan, as an ISO string. 平成32年4月1日 is shown as the day it really is and
 * taken when it is sent again.
 */
export const day = ({ label, hint, latest }: Of): Field<string> =>
  parsed({
    label,
    hint: hint ?? '例：令和8年5月1日、2026/5/1',
    parse: (typed) => {
      const read = readJapaneseDate(typed)
      if ('problem' in read) return { problem: `${label}：${read.problem}` }
      const value = read.date.toString()
      if (latest && value > latest) return { problem: `${label}が、今日より後の日になっています。` }
      return read.overflow ? { confirm: value, says: read.overflow } : { value }
    },
    print: writtenDay,
  })

/** 「令和8年5月1日」 of an ISO day. */
export const writtenDay = (iso: string): string => japaneseDate(Temporal.PlainDate.from(iso))

/** The same, or a dash where there is no day. */
export const writtenDayOr = (iso: string | null | undefined, otherwise = '—'): string =>
  iso ? writtenDay(iso) : otherwise
