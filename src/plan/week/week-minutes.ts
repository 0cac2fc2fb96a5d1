/** Minutes from one time of day to another, 'HH:MM'; the same time twice is a whole day. */
export const weekMinutes = (from: string, to: string): number => {
  const day = 24 * 60
  return (minuteOf(to) - minuteOf(from) + day) % day || day
}

/** 'HH:MM' → minute of the day. */
export const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
