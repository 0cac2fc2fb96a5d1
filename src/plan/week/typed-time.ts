const spelled = /^(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)?$/
const packed = /^(\d{1,2})(\d{2})$/

/**
 * 欄に書いた時刻
 *
 * A time of day as people type it into a box: 10:00, 10時, 10時半, 1000, 午後3時. Answers 'HH:MM', or null for what is
 * no time; 24:00 is 00:00, for a block that ends at midnight ends on the next day.
 */
export const readTime = (typed: string): string | null => {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const found = spelled.exec(text)
  const digits = packed.exec(text)
  const [half, hour, minute] = found
    ? [found[1], Number(found[2]), found[5] ? 30 : Number(found[3] ?? found[4] ?? 0)]
    : [undefined, Number(digits?.[1] ?? Number.NaN), Number(digits?.[2] ?? 0)]
  if (Number.isNaN(hour) || minute > 59) return null
  if (half && hour > 12) return null
  const inDay = half === '午後' ? (hour % 12) + 12 : half === '午前' ? hour % 12 : hour
  if (inDay > 24 || (inDay === 24 && minute > 0)) return null
  return `${String(inDay % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
