import { dayNumber, dayOfNumber } from './calendar-days.ts'
import { type Found, matchAt } from './text-view.ts'

const eraYears: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, R: 2018, r: 2018, 平成: 1988, H: 1988, h: 1988 },
}

export const dayPattern = '(令和|平成|[RrHh])?(\\d{1,4}|元)(?:年|[./〜])(\\d{1,2})(?:月|[./〜])(\\d{1,2})日?'

/** 日を読む: an ISO day, of 「令和8年10月3日」, 「R8.10.3」 or 「2026-10-03」 in a view of a text. */
export const readDay = (view: string, at: number): Found<string> => {
  const found = matchAt(dayPattern, view, at)
  if (!found) {
    const yearless = matchAt('\\d{1,2}月\\d{1,2}日', view, at)
    return yearless ? { problem: `「${yearless[0]}」は何年かがわかりません。${example}` } : null
  }
  const [whole, era, yearText = '', month = '', date = ''] = found
  const count = yearText === '元' ? 1 : Number(yearText)
  if (era === undefined && count < 1000) return { problem: `「${whole}」は何年かがわかりません。${example}` }
  const year = count + (era === undefined ? 0 : (eraYears[era] ?? 0))
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const isThere = Number(month) >= 1 && Number(month) <= 12 && dayOfNumber(dayNumber(day)) === day
  return isThere
    ? { end: at + whole.length, value: day }
    : { problem: `「${whole}」という日はありません。${example}` }
}

const example = '「令和8年10月3日」のように書いてください'
