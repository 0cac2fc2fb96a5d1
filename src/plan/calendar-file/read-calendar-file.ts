import ICAL from 'ical.js'
import { readRecurring } from '../week/read-recurring.ts'
import type { Recurring } from '../week/recurring.ts'
import { type JComponent, partName, placeName, rowName, whenName } from './jcal.ts'
import { recurringOfEvent } from './recurring-of-event.ts'
import { whenOf } from './when-of.ts'

export type ReadCalendar = { readonly items: readonly Recurring[]; readonly problems: readonly string[] }

/**
 * カレンダーのファイルを読む
 *
 * The week of a file that we wrote, exactly; where an event was moved in a calendar, its day and time. Of other
 * files what the model can hold, and in Japanese what it cannot. No screen takes a calendar file in yet: this is
 * what the tests hold `calendarFile` to (nothing of a week is lost on the way), and what such a screen would call.
 */
export const readCalendarFile = (text: string): ReadCalendar => {
  const file = parsed(text)
  if (file?.[0] !== 'vcalendar')
    return { items: [], problems: ['カレンダーのファイル（.ics）として読めません。書き出しなおしてください'] }
  const found: { place: number; item: Recurring }[] = []
  const problems: string[] = []
  for (const line of file[1].filter(([name]) => name === rowName)) {
    const [, place = '', row = ''] = /^(\d+) (.*)$/s.exec(String(line[3])) ?? []
    const read = readRecurring(row)
    if ('item' in read) found.push({ place: Number(place), item: read.item })
    else problems.push(...read.problems)
  }
  for (const [at, event] of file[2].filter(([name]) => name === 'vevent').entries()) {
    if (textOf(event, partName) !== null) continue
    const read = itemOf(event)
    if ('problem' in read) problems.push(read.problem)
    else found.push({ place: Number(textOf(event, placeName) ?? at), item: read })
  }
  return { items: found.sort((a, b) => a.place - b.place).map(({ item }) => item), problems }
}

const parsed = (text: string): JComponent | null => {
  try {
    return ICAL.parse(text) as unknown as JComponent
  } catch {
    return null
  }
}

const itemOf = (event: JComponent): Recurring | { readonly problem: string } => {
  const row = textOf(event, rowName)
  const own = row === null ? null : readRecurring(row)
  const known = own && 'item' in own ? own.item : null
  if (known && textOf(event, whenName) === whenOf(event[1])) return known
  const read = recurringOfEvent(event)
  if ('problem' in read || !known) return read
  const { repeat, from, to, minutes } = read
  return { ...known, repeat, from, to, minutes }
}

const textOf = ([, properties]: JComponent, name: string): string | null => {
  const found = properties.find((property) => property[0] === name)
  return found ? String(found[3]) : null
}
