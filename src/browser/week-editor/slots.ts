import { minuteOf } from '../../plan/week/week-minutes.ts'

/** The grid begins at six in the morning, a slot is half an hour. */
export const FIRST = 6 * 60
export const STEP = 30
export const SLOTS = 48
const DAY = 24 * 60

/** Minute of any day → 'HH:MM'. */
export const timeOf = (minute: number): string => {
  const within = ((Math.round(minute) % DAY) + DAY) % DAY
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** The time at which a slot begins; slot 48 is six in the morning again. */
export const slotTime = (slot: number): string => timeOf(FIRST + slot * STEP)

/** Slots that a time span touches, from `start` up to `end`; two when it passes six in the morning: the second is on the next day. */
export const slotsOf = (from: string, to: string): readonly (readonly [number, number])[] => {
  const start = (minuteOf(from) - FIRST + DAY) % DAY
  const length = (minuteOf(to) - minuteOf(from) + DAY) % DAY || DAY
  const first = Math.floor(start / STEP)
  const end = Math.ceil((start + length) / STEP)
  if (end <= SLOTS) return [[first, end]]
  return [
    [first, SLOTS],
    [0, end - SLOTS],
  ]
}
