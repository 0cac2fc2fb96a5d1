import { clock } from './clock.ts'
import { dayWords } from './day-words.ts'
import { quoted } from './quoted.ts'
import { lengthWords } from './read-length.ts'
import { readRecurring } from './read-recurring.ts'
import type { Recurring, Repeat } from './recurring.ts'
import { sameRecurring } from './same-recurring.ts'
import { type WeekDay, weekDays } from './week-days.ts'

/**
 * 一行の言葉
 *
 * 「第1・第3土 13:00〜17:00 移動支援（買い物） ○○ヘルパー」. `readRecurring` reads exactly the same back: words that
 * it would take for something else stand in 「」.
 */
export const recurringText = (item: Recurring): string => {
  const texts = [never, isOdd, always].map((needsQuotes) => lineOf(item, needsQuotes))
  return texts.find((text) => isRead(text, item)) ?? texts.at(-1) ?? ''
}

const never = (): boolean => false
const always = (): boolean => true
const isOdd = (text: string): boolean => text === '' || /[\s()（）「」\\※]/.test(text)

const isRead = (text: string, item: Recurring): boolean => {
  if (/[\r\n]/.test(text)) return false
  const read = readRecurring(text)
  return 'item' in read && sameRecurring(read.item, item)
}

const lineOf = (item: Recurring, needsQuotes: (text: string) => boolean): string => {
  const { kind, content, provider, amount } = item
  const word = (text: string): string => (needsQuotes(text) ? quoted(text) : text)
  const what = `${word(kind)}${content === null ? '' : `（${word(content)}）`}`
  return [
    whenText(item),
    what,
    ...(provider === null ? [] : [word(provider)]),
    ...(amount === null ? [] : [`※${word(amount)}`]),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** 「いつ」の言葉: 「隔週水（令和8年10月7日の週から）（祝日は休み） 10:00〜11:00」 */
export const whenText = (item: Pick<Recurring, 'repeat' | 'from' | 'to' | 'minutes' | 'holiday'>): string => {
  const { repeat, from, to, minutes, holiday } = item
  const week = repeat.every === '隔週' && repeat.from !== null ? `（${dayWords(repeat.from)}の週から）` : ''
  const rest = holiday === null ? '' : `（祝日${holiday === '休む' ? 'は休み' : 'も行う'}）`
  const time = from === null && to === null ? '' : `${clock(from ?? '')}〜${clock(to ?? '')}`
  // 「月 5時間」 would be five hours a month.
  const isMonth = repeat.every === '毎週' && time === '' && minutes !== null && rest === ''
  const days = repeatWords(repeat).replace(/月$/, isMonth ? '月曜' : '月')
  return [`${days}${week}${rest}`, time, minutes === null ? '' : lengthWords(minutes)]
    .filter((part) => part !== '')
    .join(' ')
}

const repeatWords = (repeat: Repeat): string => {
  switch (repeat.every) {
    case '毎週':
      return daysWords(repeat.days)
    case '隔週':
      return `隔週${daysWords(repeat.days)}`
    case '第何':
      return `${repeat.nth.length === 0 ? '第？' : repeat.nth.map((nth) => `第${nth}`).join('・')}${daysWords(repeat.days)}`
    case '毎月の日':
      return `毎月${repeat.dates.map((date) => `${date}日`).join('・')}`
    case '月に何回':
      return `月${repeat.times}回`
    case '年に何回':
      return `年${repeat.times}回`
    case '祝日':
      return '祝日'
    case '一回':
      return dayWords(repeat.on)
    case 'ことば':
      return ''
  }
}

/** 「月・水」; from four in a row on 「月〜金」, the whole week 「毎日」. */
const daysWords = (days: readonly WeekDay[]): string => {
  if (days.length === weekDays.length && days.every((day, at) => day === weekDays[at])) return '毎日'
  const first = weekDays.indexOf(days[0] ?? '月')
  const isRow = days.length > 3 && days.every((day, at) => day === weekDays[first + at])
  return isRow ? `${days[0]}〜${days.at(-1)}` : days.join('・')
}
