/** 一日の軸: minutes counted from midnight, from 6:00 to 6:00 of the next morning, with a line every two hours. */
export const axis = { start: 6 * 60, end: 30 * 60, step: 120 }
export const wholeDay = 24 * 60

/** Where a minute of the day stands: what is before 6:00 is at the end. */
export const onAxis = (minute: number): number => (minute < axis.start ? minute + wholeDay : minute)

/** 「9:00」 of a minute on the axis. */
export const clock = (minute: number): string =>
  `${Math.floor((minute % wholeDay) / 60)}:${String(minute % 60).padStart(2, '0')}`
