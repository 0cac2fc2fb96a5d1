import { dayPattern, readDay } from './read-day.ts'
import { readWeekDays } from './read-week-days.ts'
import type { Repeat } from './recurring.ts'
import { countOf, countPattern, type Found, matchAt, wordEnd } from './text-view.ts'

/** くり返しを読む: which days; null where the text at this place says nothing about it. */
export const readRepeat = (view: string, at: number): Found<Repeat> => {
  for (const read of [times, dates, nth, fortnight, holidays, once, weekly]) {
    const found = read(view, at)
    if (found) return found
  }
  return null
}

type Reader = (view: string, at: number) => Found<Repeat>

const times: Reader = (view, at) => {
  const week = matchAt(`週に?${countPattern}[回日]${wordEnd}`, view, at)
  if (week)
    return {
      problem: `「${week[0]}」は曜日がわかりません。「月・木 10:00〜11:00」のように曜日を書いてください`,
    }
  const found = matchAt(`(?:毎|[1一][かヶカケ]?)?([月年])(?:間)?に? ?(${countPattern})回${wordEnd}`, view, at)
  if (!found) return null
  const value = countOf(found[2] ?? '')
  if (value < 1 || value > 366) return { problem: `「${found[0]}」の回数は1から366までで書いてください` }
  return {
    end: at + found[0].length,
    value: { every: found[1] === '月' ? '月に何回' : '年に何回', times: value },
  }
}

const dates: Reader = (view, at) => {
  const one = `${countPattern}日?`
  const found = matchAt(`毎月の?(${one}(?: ?[・、,と] ?${one})*)(?<=日)${wordEnd}`, view, at)
  if (!found) return null
  const values = numbersIn(found[1] ?? '')
  return values.every((value) => value >= 1 && value <= 31)
    ? { end: at + found[0].length, value: { every: '毎月の日', dates: values } }
    : { problem: `「${found[0]}」の日は1日から31日までで書いてください` }
}

const nth: Reader = (view, at) => {
  const head = matchAt(
    `(?:毎月の?)?(第(?:？|\\?|${countPattern})(?: ?[・、,と]? ?(?:第${countPattern}|(?<=[・、,と] ?)${countPattern}))*)(?:週の?)? ?`,
    view,
    at,
  )
  if (!head) return null
  const end = at + head[0].length
  const days = readWeekDays(view, end, wordEnd)
  if (!days)
    return matchAt('$| |\\d', view, end)
      ? { problem: `「${head[0].trim()}」の何曜日かを書いてください。例：第1・第3土` }
      : null
  const values = numbersIn(head[1] ?? '')
  return values.every((value) => value >= 1 && value <= 5)
    ? { end: days.end, value: { every: '第何', nth: values, days: days.days } }
    : { problem: `「${head[0].trim()}」の週は第1から第5までで書いてください` }
}

const fortnight: Reader = (view, at) => {
  const head = matchAt('(?:隔週|[2二]週間?に[1一]回|[1一]週間?おき)の?に? ?', view, at)
  if (!head) return null
  const days = readWeekDays(view, at + head[0].length, wordEnd)
  return days
    ? { end: days.end, value: { every: '隔週', days: days.days, from: null } }
    : { problem: '隔週の何曜日かを書いてください。例：隔週水 10:00〜11:00' }
}

const holidays: Reader = (view, at) => {
  const found = matchAt(`祝日?(?:だけ|のみ)?${wordEnd}`, view, at)
  return found && { end: at + found[0].length, value: { every: '祝日' } }
}

const once: Reader = (view, at) => {
  // A date that a name goes on with (「2026.1.1号室」) is no date.
  if (matchAt(dayPattern, view, at) && !matchAt(`${dayPattern}${wordEnd}`, view, at)) return null
  const found = readDay(view, at)
  if (!found || 'problem' in found) return found
  return { end: found.end, value: { every: '一回', on: found.value } }
}

const weekly: Reader = (view, at) => {
  const glued = matchAt(`毎?月 ?(?=\\d)${clockTime}`, view, at)
  if (glued && !glued[0].includes(' '))
    return { problem: `「${glued[0]}」は、曜日のあとに間をあけて、「月 10:00〜11:00」のように書いてください` }
  const head = matchAt('毎?週の?に? ?(?=[^0-9])', view, at)
  const days = readWeekDays(view, at + (head?.[0].length ?? 0), wordEnd)
  if (days)
    return isFrequency(view, days.end) ? null : { end: days.end, value: { every: '毎週', days: days.days } }
  return matchAt('毎週(?=$| |\\d)', view, at)
    ? { problem: '毎週の何曜日かを書いてください。例：月・水 10:00〜11:00' }
    : null
}

/** 「月3日」「月 10時間」: 月 before a number that is no time of day is a month, never Monday. */
const isFrequency = (view: string, end: number): boolean =>
  view[end - 1] === '月' &&
  matchAt('\\d| \\d+(?:\\.\\d+)?(?: ?[〜・、,] ?\\d+)?(?:回|日|泊|時間|分|単位|コマ|度)', view, end) !== null

const clockTime = '\\d{1,2}(?::\\d|時(?!間)| ?(?:〜|から) ?\\d{1,2}(?::|時(?!間)))'

const numbersIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(countPattern, 'g'))].map(([number]) => countOf(number))
