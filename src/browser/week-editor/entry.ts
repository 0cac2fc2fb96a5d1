import { readTime } from '../../plan/week/typed-time.ts'
import type { WeekDay } from '../../plan/week/week-days.ts'
import { minuteOf } from '../../plan/week/week-minutes.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import type { Asked } from './asked.ts'
import type { Week } from './edit-week.ts'
import { isOvernight, shownTime, spokenTime } from './week-says.ts'

/** What stands in the boxes of the dialog. */
export type Entry = {
  readonly days: readonly WeekDay[]
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly content: string
  readonly provider: string
  readonly repeat: string
  readonly nth: readonly number[]
  readonly start: string
  readonly holiday: string
}

export type Faults = { readonly [K in 'days' | 'from' | 'to' | 'kind']?: string }

export const entryOf = (asked: Asked, week: Week, easy: boolean): Entry => {
  const row: Partial<WeekRow> | undefined = asked.new ? asked : week[asked.row]
  return {
    days: row?.days ?? [],
    from: shownTime(row?.from ?? '09:00', easy),
    to: shownTime(row?.to ?? '10:00', easy),
    kind: row?.kind ?? '',
    content: row?.content ?? '',
    provider: row?.provider ?? '',
    repeat: row?.repeat === '毎週' ? '' : (row?.repeat ?? ''),
    nth: row?.nth ?? [],
    start: row?.start ?? '',
    holiday: row?.holiday ?? '',
  }
}

/** The row that the boxes say, or what is missing. */
export const rowOf = (entry: Entry): { readonly row: WeekRow } | { readonly faults: Faults } => {
  const [from, to] = [readTime(entry.from), readTime(entry.to)]
  const kind = entry.kind.trim()
  const wrongTime = '10:00、10時半、1000 のように入力してください'
  if (from === null || to === null || kind === '' || entry.days.length === 0)
    return {
      faults: {
        ...(entry.days.length === 0 && { days: '曜日を1つ以上選んでください' }),
        ...(from === null && { from: wrongTime }),
        ...(to === null && { to: wrongTime }),
        ...(kind === '' && { kind: '種類を入力してください' }),
      },
    }
  const { repeat, nth, start, holiday } = entry
  return {
    row: {
      ...{ days: [...entry.days], from, to, kind },
      ...{ content: entry.content.trim() || null, provider: entry.provider.trim() || null },
      ...(repeat === '隔週' || repeat === '第何' ? { repeat } : {}),
      ...(repeat === '第何' && nth.length > 0 ? { nth: [...nth] } : {}),
      ...(repeat === '隔週' && start ? { start } : {}),
      ...(holiday === '行う' || holiday === '休む' ? { holiday } : {}),
    },
  }
}

/** 「翌日の午前9時まで（18時間）」 where the end is not after the start; null for all that ends on its own day. */
export const nightOf = (entry: Pick<Entry, 'from' | 'to'>, easy: boolean): string | null => {
  const [from, to] = [readTime(entry.from), readTime(entry.to)]
  if (from === null || to === null || !isOvernight({ from, to })) return null
  const minutes = minuteOf(to) - minuteOf(from) + 24 * 60
  const rest = minutes % 60 === 0 ? '' : `${minutes % 60}分`
  return `${easy ? '次の日' : '翌日'}の${spokenTime(to)}まで（${Math.floor(minutes / 60)}時間${rest}）`
}
