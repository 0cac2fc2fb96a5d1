import { type Found, matchAt, wordEnd } from './text-view.ts'

/** 1回の長さを読む: minutes, of 「5時間」「1時間半」「1回1.5時間」「30分」「2時間/回」. */
export const readLength = (view: string, at: number): Found<number> => {
  const found = matchAt(
    `(?:[1一]回(?:に|あたり)? ?)?(?:(\\d+(?:\\.\\d+)?)時間(?:(半)|(\\d+)分)?|(\\d+)分間?)(?:/回)?${wordEnd}`,
    view,
    at,
  )
  if (!found) return null
  const [whole, hours = '0', half, more = '0', only] = found
  const minutes = only === undefined ? Number(hours) * 60 + (half ? 30 : Number(more)) : Number(only)
  return Number.isInteger(minutes) && minutes > 0
    ? { end: at + whole.length, value: minutes }
    : { problem: `「${whole}」は分になおせません。「1時間30分」のように書いてください` }
}

/** 「5時間」「1時間30分」「30分」 */
export const lengthWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${hours > 0 ? `${hours}時間` : ''}${rest > 0 || hours === 0 ? `${rest}分` : ''}`
}
