import { besideRepeats } from '../../plan/week/week-row.ts'
import { choice } from '../../ui/kit/choice.ts'
import { leftOut } from '../../ui/kit/left-out.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from './day-field.ts'
import { datesOfMonth, lengthOfTime, nthWeeks } from './numbers-field.ts'
import { carried, daysField, folded, unless } from './week-fields.ts'
import { weekTime } from './week-time-field.ts'
import type { WeekWords } from './week-words.ts'

const always = (words: WeekWords) => ({
  kind: text({ label: words.kind, hint: words.kindHint, max: 100 }),
  content: optional(longText({ label: words.content, max: 500, rows: 2 })),
  amount: optional(text({ label: words.amount, hint: words.amountHint, max: 100 })),
  provider: leftOut<string, null>(text({ label: words.provider, max: 100 })),
})

/** What makes it countable: how often, how long, on which days. Blank is what the writer's own words say. */
const counted = (words: WeekWords) => ({
  repeat: unless(
    'ことば',
    choice<(typeof besideRepeats)[number]>({
      label: words.repeat,
      as: 'select',
      blank: words.asWritten,
      options: besideRepeats.filter((one) => one !== 'ことば').map((value) => ({ value, label: value })),
    }),
  ),
  times: leftOut<number, null>(
    number({ label: words.times, hint: words.timesHint, min: 1, max: 366, unit: '回' }),
  ),
  minutes: leftOut<number, null>(lengthOfTime({ label: words.minutes, hint: words.minutesHint })),
  nth: leftOut(nthWeeks({ label: words.nth, hint: words.nthHint })),
  days: leftOut(daysField(words, words.nthHint)),
  dates: leftOut(datesOfMonth({ label: words.dates, hint: words.datesHint })),
  on: leftOut<string, null>(day({ label: words.on, hint: words.onHint })),
  from: leftOut<string, null>(weekTime({ label: words.from, hint: words.fromHint })),
  to: leftOut<string, null>(weekTime({ label: words.to, hint: words.toHint })),
})

/** 週単位以外のサービスの欄 */
export const besideFields = (words: WeekWords) => ({
  besides: rows({
    label: words.besides,
    hint: words.besidesHint,
    itemName: words.besideItem,
    min: 0,
    max: 20,
    item: { ...always(words), ...carried(words, counted(words)) },
    ...folded(words, words.besideMore, counted(words)),
  }),
})
