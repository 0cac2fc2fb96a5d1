import { z } from 'zod'
import type { Frozen } from './frozen.ts'
import { weekDays } from './week-days.ts'
import { isoDay, timeOfDay, written } from './written.ts'

/** Whether what comes on a weekday takes place on a public holiday; null while nobody has said so. */
export const holidayHabits = ['行う', '休む'] as const

const kind = z.string().min(1).max(100).meta({ title: '種類' })
/** On a sheet the kind is one line of a cell: a line break in it would begin the content. */
const kindInOneLine = kind.regex(/^[^\r\n]*$/).meta({ title: '種類' })

const days = z.array(z.enum(weekDays)).meta({ title: '曜日' })
const nth = z.array(z.int().min(1).max(5)).meta({ title: '第何週' })
const holiday = z.enum(holidayHabits).nullable().meta({ title: '祝日のとき' })

/**
 * 週間計画の一行
 *
 * One thing in the week, on one day or on several. Times are 'HH:MM'; an end at or before the start is on the
 * next day. Without `repeat` it comes every week; 隔週 counts from the week of `start`.
 */
export const weekRow = z.strictObject({
  days: days.min(1),
  from: timeOfDay('始まり'),
  to: timeOfDay('終わり'),
  kind,
  content: written('内容', 500),
  provider: written('提供する事業者・人', 100),
  repeat: z.enum(['毎週', '隔週', '第何']).optional().meta({ title: 'くり返し' }),
  nth: nth.optional(),
  start: isoDay('はじめの日').nullable().optional(),
  holiday: holiday.optional(),
})

/** The same as papers take it from outside; plans stored before may hold a kind of several lines. */
export const weekRowOnPaper = weekRow.extend({ kind: kindInOneLine })

export type WeekRow = Frozen<z.infer<typeof weekRow>>

/** How what has no place in the week comes again; ことば is free words that nobody can count. */
export const besideRepeats = ['月に何回', '年に何回', '毎月の日', '第何', '祝日', '一回', 'ことば'] as const

/**
 * 週単位以外のサービス
 *
 * What has no place in a week (月1回の通院). `times` a month or a year, each of `minutes` or from `from` to `to`;
 * `dates` are days of the month; `on` is the day of what comes once. `amount` is said in the writer's own words.
 */
export const besideRow = z.strictObject({
  kind,
  content: written('内容', 500),
  amount: written('頻度・量', 100),
  provider: written('提供する事業者・人', 100).optional(),
  repeat: z.enum(besideRepeats).optional().meta({ title: 'くり返し' }),
  times: z.int().min(1).max(366).nullable().optional().meta({ title: '回数' }),
  minutes: z.int().min(1).max(44_640).nullable().optional().meta({ title: '1回の分' }),
  days: days.optional(),
  nth: nth.optional(),
  dates: z.array(z.int().min(1).max(31)).optional().meta({ title: '毎月の日' }),
  on: isoDay('その日').nullable().optional(),
  from: timeOfDay('始まり').nullable().optional(),
  to: timeOfDay('終わり').nullable().optional(),
})

export const besideRowOnPaper = besideRow.extend({ kind: kindInOneLine })

export type BesideRow = Frozen<z.infer<typeof besideRow>>
