import { clock } from '../../plan/week/clock.ts'
import type { WeekDay } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'

/** 「月曜日」「日曜日・祝日」 */
export const dayName = (day: WeekDay): string => (day === '日・祝' ? '日曜日・祝日' : `${day}曜日`)

/** 「月・水」, or 「毎日」 for all seven. */
export const daysName = (days: readonly WeekDay[]): string => (days.length === 7 ? '毎日' : days.join('・'))

/** 「午前9時」「午後3時30分」 */
export const spokenTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const rest = minute === 0 ? '' : `${minute}分`
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${rest}`
}

/** As it is written on the screen: 24 hours for staff, 午前 and 午後 in easy words. */
export const shownTime = (time: string, easy: boolean): string => (easy ? spokenTime(time) : clock(time))

/** An end that is not after the start is on the next day. */
export const isOvernight = ({ from, to }: Pick<WeekRow, 'from' | 'to'>): boolean => to <= from

/** 「午前9時から午後3時」, 「午後10時から次の日の午前7時」 */
export const spokenSpan = (from: string, to: string): string =>
  `${spokenTime(from)}から${isOvernight({ from, to }) ? '次の日の' : ''}${spokenTime(to)}`

/** 「9:00〜15:00」, 「22:00〜翌日7:00」; the morning after says 「前日から〜7:00」. */
export const spanSays = ({ from, to }: WeekRow, easy: boolean, isMorning = false): string => {
  if (isMorning) return `${easy ? '前の日' : '前日'}から〜${shownTime(to, easy)}`
  const next = easy ? '次の日の' : '翌日'
  return `${shownTime(from, easy)}〜${isOvernight({ from, to }) ? next : ''}${shownTime(to, easy)}`
}

/** 「隔週」「第1・第3」, nothing for what comes every week. */
export const repeatSays = ({ repeat, nth }: WeekRow): string | null => {
  if (repeat === '隔週') return '隔週'
  if (repeat === '第何') return (nth ?? []).map((week) => `第${week}`).join('・') || '第何週か'
  return null
}

/** What a block is about, in one line: 「生活介護 送迎あり ○○事業所」 */
export const bodySays = (row: WeekRow): string =>
  [row.kind, row.content?.replaceAll('\n', ' '), row.provider, repeatSays(row), holidaySays(row)]
    .filter((part) => part)
    .join(' ')

const holidaySays = ({ holiday }: WeekRow): string | null => (holiday ? `祝日は${holiday}` : null)

/** 「月曜日 午前9時から午後3時 生活介護 ○○事業所」: the whole name of a cell. */
export const blockSays = (row: WeekRow, day: WeekDay): string =>
  `${dayName(day)} ${spokenSpan(row.from, row.to)} ${bodySays(row)}`

/** 「火曜日 午前7時まで 共同生活援助（前の日からのつづき）」: the cell of the morning after. */
export const morningSays = (row: WeekRow, day: WeekDay): string =>
  `${dayName(day)} ${spokenTime(row.to)}まで ${bodySays(row)}（前の日からのつづき）`

export const emptySays = (day: WeekDay, time: string): string => `${dayName(day)} ${spokenTime(time)} 空き`

/** A message of at most sixty characters; what happened is cut before the total. */
export const message = (happened: string, total: string | null): string => {
  const tail = total ? ` ${total}` : ''
  const room = 60 - tail.length
  return (happened.length > room ? `${happened.slice(0, room - 1)}…` : happened) + tail
}
