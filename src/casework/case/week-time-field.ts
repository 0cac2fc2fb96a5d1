import type { Field } from '../../ui/kit/field.ts'
import { type Parse, parsed } from '../../ui/kit/parsed.ts'
import { clock } from '../../ui/week-grid/week-blocks.ts'

/**
 * 時刻の欄
 *
 * A time of day as people type it: 10:00, 10時, 10時半, 1000, 午後3時. The value is 'HH:MM'; 24:00 is 00:00, for a
 * block that ends at midnight ends on the next day.
 */
export const weekTime = ({
  label,
  hint,
}: {
  readonly label: string
  readonly hint?: string
}): Field<string> =>
  parsed({
    label,
    hint: hint ?? '例：10:00、10時半、1000、午後3時',
    max: 20,
    parse: (typed) => parseTime(typed, label),
    print: clock,
  })

const spelled = /^(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)?$/
const packed = /^(\d{1,2})(\d{2})$/

const parseTime = (typed: string, label: string): Parse<string> => {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const found = spelled.exec(text)
  const digits = packed.exec(text)
  const [half, hour, minute] = found
    ? [found[1], Number(found[2]), found[5] ? 30 : Number(found[3] ?? found[4] ?? 0)]
    : [undefined, Number(digits?.[1] ?? Number.NaN), Number(digits?.[2] ?? 0)]
  const problem = { problem: `${label}は、10:00、10時半、1000 のように入力してください` }
  if (Number.isNaN(hour) || minute > 59) return problem
  if (half && hour > 12) return problem
  const inDay = half === '午後' ? (hour % 12) + 12 : half === '午前' ? hour % 12 : hour
  if (inDay > 24 || (inDay === 24 && minute > 0)) return problem
  return { value: `${String(inDay % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}
