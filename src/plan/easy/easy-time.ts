/** 午前・午後の時刻: '11:30' → 「午前11時半」, as our words with readings. From 12:00 to 12:59 it is 「お昼の12時」. */
export const easyTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const half =
    hour === 12 ? `お{昼|ひる}の12` : hour < 12 ? `{午前|ごぜん}${hour}` : `{午後|ごご}${hour - 12}`
  return `${half}${minutesAfter(minute)}`
}

const minutesAfter = (minute: number): string => {
  if (minute === 0) return '{時|じ}'
  return minute === 30 ? '{時半|じはん}' : `{時|じ}${easyMinutes(minute)}`
}

/** 「10分」 with its reading, which follows the last digit. */
export const easyMinutes = (minutes: number): string =>
  `${minutes}{分|${[2, 5, 7, 9].includes(minutes % 10) ? 'ふん' : 'ぷん'}}`

/** 「午前10時から 午前11時半」; an end at or before the start is on the next day. */
export const easySpan = (from: string, to: string): string =>
  `${easyTime(from)}から ${to <= from ? 'つぎの{日|ひ}の ' : ''}${easyTime(to)}`

/** A length: 90 → 「1時間30分」. */
export const easyLength = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours}{時間|じかん}` : '', rest > 0 ? easyMinutes(rest) : ''].join('')
}
