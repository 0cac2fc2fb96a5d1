import { matchAt } from './text-view.ts'
import { type WeekDay, weekDays } from './week-days.ts'

const dayWord = '(?:日(?:曜日?)?・?祝日?|[月火水木金土日](?:曜日?)?)'
const range = `${dayWord} ?(?:〜|ー|から) ?${dayWord}`
const item = `(?:${range}|${dayWord})`
const join = ' ?(?:・|、|,|と)? ?'
const list = `(?:毎日|平日|${item}(?:${join}${item})*)`

/** 曜日を読む: 「月・水」「月水金」「月〜金」「平日」「毎日」「日曜」; null where no day is written. */
export const readWeekDays = (
  view: string,
  at: number,
  end: string,
): { readonly end: number; readonly days: readonly WeekDay[] } | null => {
  const found = matchAt(`(${list})(?:だけ|のみ)?${end}`, view, at)
  if (!found) return null
  return { end: at + found[0].length, days: daysOf(found[1] ?? '') }
}

const daysOf = (text: string): readonly WeekDay[] => {
  if (text === '毎日') return weekDays
  if (text === '平日') return weekDays.slice(0, 5)
  return [...text.matchAll(new RegExp(item, 'g'))].flatMap(([part]) => {
    const [first, last] = [...part.matchAll(new RegExp(dayWord, 'g'))].map(([word]) => dayOf(word))
    if (first === undefined || last === undefined) return first ?? []
    const [from, to] = [weekDays.indexOf(first), weekDays.indexOf(last)]
    return from <= to ? weekDays.slice(from, to + 1) : [...weekDays.slice(from), ...weekDays.slice(0, to + 1)]
  })
}

const dayOf = (word: string): WeekDay => weekDays.find((day) => day[0] === word[0]) ?? '日・祝'
