import { clock } from '../../plan/week/clock.ts'
import { readTime } from '../../plan/week/typed-time.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 時刻の欄: a time of day as people type it (10:00, 10時半, 1000, 午後3時). The value is 'HH:MM'. */
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
    parse: (typed) => {
      const value = readTime(typed)
      return value === null
        ? { problem: `${label}は、10:00、10時半、1000 のように入力してください` }
        : { value }
    },
    print: clock,
  })
