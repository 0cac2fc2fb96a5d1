import { japaneseDate } from '../../law/calendar/japanese-date.ts'

/** 「平成27年4月1日から令和6年3月31日まで」; `until` is the first day after. */
export const spanWords = (from: Temporal.PlainDate, until: Temporal.PlainDate | null): string =>
  `${japaneseDate(from)}から${until === null ? '' : `${japaneseDate(until.subtract({ days: 1 }))}まで`}`

/** 「全国」, or the municipality that a text binds. */
export const bindsWords = (binds: string): string => (binds === 'nation' ? '全国' : binds)
