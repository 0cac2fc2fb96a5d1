import { weekDays } from '../../plan/week/week-days.ts'
import { choices } from '../../ui/kit/choices.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { weekTime } from './week-time-field.ts'
import type { WeekWords } from './week-words.ts'

/** Rows that a week may have: every two hours of every day, and some more. */
const most = 100

/** 週間計画の欄: one row may stand for several days, so that 月〜金 is typed once. */
export const weekFields = (words: WeekWords) => ({
  week: rows({
    label: words.week,
    hint: words.weekHint,
    itemName: words.item,
    min: 0,
    max: most,
    item: {
      days: choices({
        label: words.days,
        hint: words.daysHint,
        min: 1,
        options: weekDays.map((day) => ({ value: day, label: day })),
      }),
      from: weekTime({ label: words.from, hint: words.fromHint }),
      to: weekTime({ label: words.to, hint: words.toHint }),
      kind: text({ label: words.kind, hint: words.kindHint, max: 100 }),
      content: optional(longText({ label: words.content, hint: words.contentHint, max: 500, rows: 2 })),
      provider: optional(text({ label: words.provider, max: 100 })),
    },
  }),
})

/** 週単位以外のサービスの欄 */
export const besideFields = (words: WeekWords) => ({
  besides: rows({
    label: words.besides,
    hint: words.besidesHint,
    itemName: words.besideItem,
    min: 0,
    max: 20,
    item: {
      kind: text({ label: words.kind, hint: words.kindHint, max: 100 }),
      content: optional(longText({ label: words.content, max: 500, rows: 2 })),
      amount: optional(text({ label: words.amount, hint: words.amountHint, max: 100 })),
    },
  }),
})
