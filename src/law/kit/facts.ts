import { z } from 'zod'

/**
 * 事実の書き方
 *
 * The kinds of fact a rule may ask for. Each takes the Japanese name of the fact; plain data in, typed facts
 * out, and back again with `z.encode`. The facts of a rule are a `z.strictObject` of these, flat or with lists
 * of flat rows.
 */

/** Years that the Japanese calendar counts as ours does, and that anybody may plan for. */
const firstYear = 1873
const lastYear = 2199

/** 日: '2015-04-01' ↔ Temporal.PlainDate. */
export const day = (title: string) =>
  z
    .codec(
      z.string(),
      z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate),
      {
        decode: (text, { issues }) => {
          const read = readDay(text)
          if (read instanceof Temporal.PlainDate) return read
          issues.push({ code: 'custom', input: text, message: read })
          return z.NEVER
        },
        encode: (date) => date.toString(),
      },
    )
    .meta({ title, format: 'date' })

/** 年月: '2015-04' ↔ Temporal.PlainYearMonth. */
export const month = (title: string) =>
  z
    .codec(
      z.string(),
      z.custom<Temporal.PlainYearMonth>((value) => value instanceof Temporal.PlainYearMonth),
      {
        decode: (text, { issues }) => {
          const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
          if (year !== undefined && Number(year) >= firstYear && Number(year) <= lastYear)
            return new Temporal.PlainYearMonth(Number(year), Number(number))
          issues.push({ code: 'custom', input: text, message: '例：2015-04' })
          return z.NEVER
        },
        encode: (month) => month.toString(),
      },
    )
    .meta({ title, format: 'year-month' })

/** 選択肢: one of the categories that the text itself names; `labels` says them where they are codes. */
export const choice = <const V extends readonly [string, ...string[]]>(
  title: string,
  values: V,
  labels?: Readonly<Record<string, string>>,
) => z.enum(values).meta(labels === undefined ? { title } : { title, labels })

/** はい・いいえ */
export const flag = (title: string) => z.boolean().meta({ title })

/** 整数, both ends included; `tries` are the values at which an answer may turn. */
export const whole = (title: string, least: number, most: number, tries?: readonly number[]) =>
  z
    .int()
    .min(least)
    .max(most)
    .meta(tries === undefined ? { title } : { title, tries })

/** 文字: an identifier or a date as people type it, never a name or a sentence. */
export const text = (title: string, longest: number) => z.string().min(1).max(longest).meta({ title })

/** わからないことがある事実: null says that it is not known (or that there is none, as the title then says). */
export const maybe = <S extends z.ZodType>(schema: S) =>
  z.nullable(schema).meta({ title: schema.meta()?.title ?? '' })

/** 並び: several of a kind, at most `most`. */
export const list = <S extends z.ZodType>(title: string, row: S, most = 50) =>
  z.array(row).max(most).meta({ title })

function readDay(text: string): Temporal.PlainDate | string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return '例：2015-04-01'
  const [year, month, dayOfMonth] = found.slice(1).map(Number) as [number, number, number]
  if (year < firstYear || year > lastYear) return `${firstYear}年から${lastYear}年まで`
  if (month < 1 || month > 12) return '月は1から12まで'
  const { daysInMonth } = new Temporal.PlainYearMonth(year, month)
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth) return `${year}年${month}月は${daysInMonth}日まで`
  return new Temporal.PlainDate(year, month, dayOfMonth)
}
