import { type Found, matchAt, wordEnd } from './text-view.ts'

/** 時間帯: 'HH:MM' each, null where only the other is written. */
export type TimeSpan = { readonly from: string | null; readonly to: string | null }

const oneTime = '(?:(午前|午後|朝|夜|夕方) ?)?(\\d{1,2})(?::(\\d{2})|時(?!間)(?:(半)|(\\d{1,2})分)?)|(正午)'
const to = ' ?(?:〜|ー|から) ?'
const groupsOfTime = 6

/** 時間帯を読む: 「13:00〜17:00」「午後1時から3時半」「9〜12時」「10:00〜」「〜17:00」. */
export const readTimeSpan = (view: string, at: number): Found<TimeSpan> => {
  const bare = matchAt(`(\\d{1,2})${to}(?=\\d{1,2}(?:時|:))`, view, at)
  const start = bare ? null : matchAt(oneTime, view, at)
  const first = bare ? minuteOf(['', undefined, bare[1]]) : start ? minuteOf([...start]) : null
  if (typeof first === 'string') return { problem: first }
  let end = at + (bare ?? start ?? [''])[0].length
  const joint = bare ? null : matchAt(to, view, end)
  if (!bare && !joint) return start && first !== null && endsHere(view, end) ? spanOf(end, first, null) : null
  const jointEnd = end + (joint?.[0].trimEnd().length ?? 0)
  end += joint?.[0].length ?? 0
  const last = matchAt(`(?:${oneTime})(?:まで)?`, view, end)
  // 「10:00〜 居宅介護」: the end is not known.
  if (!last) return start && endsHere(view, jointEnd) ? spanOf(jointEnd, first, null) : null
  const second = minuteOf([...last].slice(0, groupsOfTime + 1))
  if (typeof second === 'string') return { problem: second }
  end += last[0].length
  if (!endsHere(view, end)) return null
  // 「午後1時〜3時」: the second time is of the same half of the day, unless that would be before the first.
  const isSameHalf = start?.[1] !== undefined && afterNoon.includes(start[1]) && last[1] === undefined
  const later = isSameHalf && second !== null && second <= 12 * 60 && second + 12 * 60 > (first ?? 0)
  return spanOf(end, first, second !== null && later && second < 12 * 60 ? second + 12 * 60 : second)
}

const endsHere = (view: string, at: number): boolean => matchAt(wordEnd, view, at) !== null

const afterNoon: readonly string[] = ['午後', '夜', '夕方']

const spanOf = (end: number, from: number | null, to: number | null): Found<TimeSpan> => ({
  end,
  value: { from: textOf(from), to: textOf(to) },
})

const textOf = (minute: number | null): string | null =>
  minute === null
    ? null
    : [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Minutes of the day of one matched time; a problem in words. */
const minuteOf = ([whole, half, hourText, colon, halfPast, minutes, noon]: readonly (string | undefined)[]):
  | number
  | string => {
  if (noon !== undefined) return 12 * 60
  const hour = Number(hourText)
  const minute = halfPast !== undefined ? 30 : Number(colon ?? minutes ?? 0)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return `「${whole}」という時刻はありません。0:00から23:59までで書いてください`
  if (half === undefined || half === '朝') return hour * 60 + minute
  if (hour === 12)
    return `「${whole}」は昼の12時か夜の0時かがわかりません。「12:00」か「0:00」と書いてください`
  return (half !== '午前' && hour < 12 ? hour + 12 : hour) * 60 + minute
}
