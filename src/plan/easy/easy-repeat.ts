import type { BesideRow, WeekRow } from '../week/week-row.ts'
import { easyDate, easyDayOfMonth, easyWeekDay } from './easy-day.ts'
import { easyLength, easySpan, easyTime } from './easy-time.ts'

/** 「毎週 月よう日と 水よう日の 午前10時から 午前11時半」, with what is said of weeks and public holidays. */
export const easyWhen = (row: WeekRow): string =>
  [easyWeeks(row), easyDays(row), `の ${easySpan(row.from, row.to)}`, easyNotes(row)].join('')

const easyWeeks = ({ repeat, nth }: WeekRow): string => {
  if (repeat === '隔週') return '2{週間|しゅうかん}に 1{回|かい}の '
  if (repeat === '第何') return easyNth(nth ?? [])
  return '{毎週|まいしゅう} '
}

/** What is to know beside the day and the time: which weeks, which first day, public holidays; '' when nothing. */
export const easyNotes = ({ start, holiday }: WeekRow): string => {
  const notes = [
    start && `はじめの{日|ひ}は ${easyDate(start)}です`,
    holiday === '行う' && '{祝日|しゅくじつ}も あります',
    holiday === '休む' && '{祝日|しゅくじつ}は {休|やす}みです',
  ].filter((note) => note)
  return notes.length > 0 ? `（${notes.join('。')}）` : ''
}

/** 「毎週」 goes without saying in a picture of the week; the rest is said. */
export const easyRepeat = (row: WeekRow): string =>
  `${row.repeat === '隔週' || row.repeat === '第何' ? easyWeeks(row).replace(/の $/, '') : ''}${easyNotes(row)}`

const easyNth = (nth: readonly number[]): string =>
  nth.length > 0 ? `{月|つき}の ${nth.map((n) => `${n}{回目|かいめ}`).join('と ')}の ` : '{月|つき}の '

const easyDays = ({ days }: Pick<WeekRow, 'days'>): string => days.map(easyWeekDay).join('と ')

/** How what has no place in the week comes again, as far as it was said in boxes that can be counted; '' otherwise. */
export const easyBeside = (row: BesideRow): string =>
  [
    row.times ? `${easyPeriod(row)}${row.times}{回|かい}` : '',
    besideDays(row),
    row.dates && row.dates.length > 0 ? `{毎月|まいつき} ${row.dates.map(easyDayOfMonth).join('と ')}` : '',
    row.repeat === '祝日' ? '{祝日|しゅくじつ}' : '',
    row.on ? `${easyDate(row.on)}に 1{回|かい}だけ` : '',
    row.minutes ? `1{回|かい}に ${easyLength(row.minutes)}` : '',
    besideTime(row),
  ]
    .filter((part) => part)
    .join('、 ')

const besideDays = ({ nth = [], days = [] }: BesideRow): string =>
  `${nth.length > 0 ? easyNth(nth) : ''}${easyDays({ days })}`.trim()

const easyPeriod = ({ repeat }: BesideRow): string => {
  if (repeat === '年に何回') return '1{年|ねん}に '
  return repeat === '月に何回' ? '1か{月|げつ}に ' : ''
}

const besideTime = ({ from, to }: BesideRow): string => {
  if (from && to) return easySpan(from, to)
  if (from) return `${easyTime(from)}から`
  return to ? `${easyTime(to)}まで` : ''
}
