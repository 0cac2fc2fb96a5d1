import { weekDays } from '../../plan/week/week-days.ts'
import { holidayHabits, type WeekRow } from '../../plan/week/week-row.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Field, Fields } from '../../ui/kit/field.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { leftOut } from '../../ui/kit/left-out.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from './day-field.ts'
import { nthWeeks } from './numbers-field.ts'
import { weekTime } from './week-time-field.ts'
import type { WeekWords } from './week-words.ts'

/** Rows that a week may have: every two hours of every day, and some more. */
const most = 100

/** 曜日 of a row, ticked. */
export const daysField = (words: WeekWords, hint: string, min = 1) =>
  choices({ label: words.days, hint, min, options: weekDays.map((one) => ({ value: one, label: one })) })

const always = (words: WeekWords) => ({
  days: daysField(words, words.daysHint),
  from: weekTime({ label: words.from, hint: words.fromHint }),
  to: weekTime({ label: words.to, hint: words.toHint }),
  kind: text({ label: words.kind, hint: words.kindHint, max: 100 }),
  content: optional(longText({ label: words.content, hint: words.contentHint, max: 500, rows: 2 })),
  provider: optional(text({ label: words.provider, max: 100 })),
})

/** What does not come every week, or not on holidays. Blank is every week, and nothing said of holidays. */
const seldom = (words: WeekWords) => ({
  repeat: unless(
    '毎週',
    choice<NonNullable<WeekRow['repeat']>>({
      label: words.repeat,
      hint: words.repeatHint,
      as: 'select',
      blank: words.everyWeek,
      options: [
        { value: '隔週', label: '隔週' },
        { value: '第何', label: '第何' },
      ],
    }),
  ),
  nth: leftOut(nthWeeks({ label: words.nth, hint: words.nthHint })),
  start: leftOut<string, null>(day({ label: words.start, hint: words.startHint })),
  holiday: leftOut<NonNullable<WeekRow['holiday']>, null>(
    choice({
      label: words.holiday,
      hint: words.holidayHint,
      as: 'select',
      blank: words.unsaid,
      options: holidayHabits.map((value) => ({ value, label: value })),
    }),
  ),
})

/** 週間計画の欄: one row may stand for several days, so that 月〜金 is typed once. */
export const weekFields = (words: WeekWords) => ({
  week: rows({
    label: words.week,
    hint: words.weekHint,
    itemName: words.item,
    min: 0,
    max: most,
    item: { ...always(words), ...carried(words, seldom(words)) },
    ...folded(words, words.more, seldom(words)),
  }),
})

/** A choice that is left blank for what is usual. */
export const unless = <V extends string>(usual: V, field: Field<V>): Field<V | undefined> => {
  const blank = leftOut(field)
  return { ...blank, show: (value, name) => (value === usual ? {} : blank.show(value, name)) }
}

/** Where little is asked, what somebody else has written of the rest is carried along unseen. */
export const carried = <F extends Fields>(words: WeekWords, fields: F): F =>
  words.asksLittle
    ? (Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, hidden(field)])) as F)
    : fields

export const folded = (words: WeekWords, says: string, fields: Fields) =>
  words.asksLittle ? {} : { more: { says, keys: Object.keys(fields) } }
