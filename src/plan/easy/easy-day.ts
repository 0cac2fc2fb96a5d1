import type { WeekDay } from '../week/week-days.ts'

const readings: Readonly<Record<WeekDay, string>> = {
  月: '{月|げつ}よう{日|び}',
  火: '{火|か}よう{日|び}',
  水: '{水|すい}よう{日|び}',
  木: '{木|もく}よう{日|び}',
  金: '{金|きん}よう{日|び}',
  土: '{土|ど}よう{日|び}',
  '日・祝': '{日|にち}よう{日|び}・{祝日|しゅくじつ}',
}

/** 「月よう日」; 日・祝 is 「日よう日・祝日」. */
export const easyWeekDay = (day: WeekDay): string => readings[day]

const eras: Readonly<Record<string, string>> = {
  reiwa: '{令和|れいわ}',
  heisei: '{平成|へいせい}',
  showa: '{昭和|しょうわ}',
}

/** 「令和8年5月」 of 'YYYY-MM', 「令和8年5月4日」 of 'YYYY-MM-DD', with readings. */
export const easyDate = (iso: string): string => {
  const onlyMonth = iso.length === 7
  const { era, eraYear, year, month, day } = Temporal.PlainDate.from(
    onlyMonth ? `${iso}-01` : iso,
  ).withCalendar('japanese')
  const known = era ? eras[era] : undefined
  const years = known ? `${known}${eraYear === 1 ? '{元|がん}' : eraYear}` : `${year}`
  return `${years}{年|ねん}${month}{月|がつ}${onlyMonth ? '' : easyDayOfMonth(day)}`
}

/** 「4日」 as a day of the month, with its reading; days counted in other ways have other readings. */
export const easyDayOfMonth = (day: number): string => {
  const whole = daysOfMonth[day]
  return whole ? `{${day}日|${whole}}` : `${day}{日|にち}`
}

const daysOfMonth: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
}
