import { choices } from '../../ui/kit/choices.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 何週目: any of the first to the fifth week of a month. */
export const nthWeeks = ({ label, hint }: Of): Field<readonly number[]> => {
  const ticked = choices({
    label,
    ...(hint && { hint }),
    min: 1,
    options: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: `第${value}` })),
  })
  return {
    ...ticked,
    read: (typed, name) => {
      const read = ticked.read(typed, name)
      return read.ok ? { ok: true, value: read.value.map(Number) } : read
    },
    show: (value, name) => ticked.show(value.map(String), name),
  }
}

/** 毎月の日: days of a month as people write them (1、15 or 10日・25日), 1 to 31. */
export const datesOfMonth = ({ label, hint }: Of): Field<readonly number[]> =>
  parsed({
    label,
    ...(hint && { hint }),
    parse: (typed) => {
      const parts = typed
        .normalize('NFKC')
        .split(/[、,，・\s]+/)
        .filter((part) => part !== '')
        .map((part) => part.replace(/日$/, ''))
      const dates = [...new Set(parts.map(Number))].sort((a, b) => a - b)
      const right =
        parts.every((part) => /^\d{1,2}$/.test(part)) && dates.every((date) => date >= 1 && date <= 31)
      return right && dates.length > 0
        ? { value: dates }
        : { problem: `${label}は、1、15 のように1から31までの数字で入力してください` }
    },
    print: (dates) => dates.join('、'),
  })

/** 1回の時間: minutes, as people write a length of time (90分, 1時間半, 1.5時間, 1時間30分). */
export const lengthOfTime = ({ label, hint }: Of): Field<number> =>
  parsed({
    label,
    ...(hint && { hint }),
    parse: (typed) => {
      const text = typed.normalize('NFKC').replace(/\s/g, '')
      const found = /^(?:(\d{1,3}(?:\.\d{1,2})?)時間(半)?)?(?:(\d{1,5})分)?$/.exec(text)
      const minutes = found
        ? Math.round(Number(found[1] ?? 0) * 60) + (found[2] ? 30 : 0) + Number(found[3] ?? 0)
        : 0
      return minutes >= 1 && minutes <= 44_640
        ? { value: minutes }
        : { problem: `${label}は、1時間半、90分 のように入力してください` }
    },
    print: writtenLength,
  })

/** 「1時間30分」 */
export const writtenLength = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `${hours > 0 ? `${hours}時間` : ''}${rest > 0 || hours === 0 ? `${rest}分` : ''}`
}

type Of = { readonly label: string; readonly hint?: string }
