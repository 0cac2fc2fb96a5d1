import { type WeekDay, weekDays } from '../week/week-days.ts'
import type { BesideRow, WeekRow } from '../week/week-row.ts'
import { easyWeekDay } from './easy-day.ts'
import { easyLine } from './easy-item.ts'
import { easyName } from './easy-name.ts'
import type { EasyAround, EasyDay, EasyItem, EasyRow } from './easy-plan-shape.ts'
import { easyBeside, easyRepeat } from './easy-repeat.ts'
import { own, said } from './easy-text.ts'
import { easySpan } from './easy-time.ts'
import { labels } from './easy-words.ts'
import { pictureOf } from './pictures/picture-of.ts'

/** 絵の一週間: the seven days with what happens on each, in the order of the clock. */
export const easyDays = (week: readonly WeekRow[], around: EasyAround): readonly EasyDay[] =>
  weekDays.map((day) => ({
    day,
    head: own(easyWeekDay(day)),
    items: onDay(week, day).map((row) => easyEntry(row, around)),
  }))

const onDay = (week: readonly WeekRow[], day: WeekDay): readonly WeekRow[] =>
  week.filter(({ days }) => days.includes(day)).toSorted((a, b) => a.from.localeCompare(b.from))

const easyEntry = (row: WeekRow, around: EasyAround): EasyDay['items'][number] => {
  const repeat = easyRepeat(row)
  return {
    picture: pictureOf(row.kind, row.content),
    time: own(easySpan(row.from, row.to)),
    head: said(row.kind),
    rows: lines([
      easyLine(null, row.content),
      providerLine(row.provider, around),
      repeat ? { label: null, text: own(repeat) } : null,
    ]),
  }
}

/** 毎週ではないこと: kind, what, how often in the writer's words and in countable ones, by whom. */
export const easyBesides = (rows: readonly BesideRow[], around: EasyAround): readonly EasyItem[] =>
  rows.map((row) => {
    const counted = easyBeside(row)
    return {
      picture: pictureOf(row.kind, row.content),
      head: said(row.kind),
      rows: lines([
        easyLine(labels.content, row.content),
        easyLine(labels.amount, row.amount),
        counted ? { label: own(labels.when), text: own(counted) } : null,
        providerLine(row.provider, around),
      ]),
    }
  })

const lines = (rows: readonly (EasyRow | null)[]): readonly EasyRow[] => rows.filter((row) => row !== null)

const providerLine = (provider: string | null | undefined, around: EasyAround): EasyRow | null =>
  provider ? { label: own(labels.provider), text: easyName(provider, around) } : null
