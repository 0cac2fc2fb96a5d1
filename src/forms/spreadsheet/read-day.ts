const eras: Readonly<Record<string, string>> = {
  令和: 'reiwa',
  R: 'reiwa',
  平成: 'heisei',
  H: 'heisei',
  昭和: 'showa',
  S: 'showa',
  大正: 'taisho',
  T: 'taisho',
  明治: 'meiji',
  M: 'meiji',
}
const era = '(令和|平成|昭和|大正|明治|[RHSTM])?'
const japanese = new RegExp(`^${era}(元|\\d{1,4})(?:年|[./-])(\\d{1,2})(?:(?:月|[./-])(?:(\\d{1,2})日?)?)?$`)

/** 日を読む: a day as people write it (令和8年4月1日, R8.4.1, 2026/4/1) as 'YYYY-MM-DD'; null for what is none. */
export function readDay(typed: string | Date): string | null {
  if (typed instanceof Date) return Number.isNaN(typed.getTime()) ? null : typed.toISOString().slice(0, 10)
  const read = partsOf(typed)
  if (read === null || read.day === null) return null
  return dayOf(read, read.day)?.toString() ?? null
}

/** 月を読む: 令和8年5月, R8.5, 2026-05 or a day in it as 'YYYY-MM'. */
export function readMonth(typed: string | Date): string | null {
  if (typed instanceof Date) return readDay(typed)?.slice(0, 7) ?? null
  const read = partsOf(typed)
  return read === null
    ? null
    : (dayOf(read, read.day ?? 1)
        ?.toString()
        .slice(0, 7) ?? null)
}

type Parts = {
  readonly era: string | null
  readonly year: number
  readonly month: number
  readonly day: number | null
}

function partsOf(typed: string): Parts | null {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const [whole, name, year = '', month, day] = japanese.exec(text) ?? []
  if (whole === undefined) return null
  const of = name === undefined ? null : (eras[name] ?? null)
  // Without an era only a year of four digits is one of ours.
  if (of === null && !/^\d{4}$/.test(year)) return null
  return {
    era: of,
    year: year === '元' ? 1 : Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  }
}

function dayOf({ era, year, month }: Parts, day: number): Temporal.PlainDate | null {
  try {
    if (era === null) return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    const read = { calendar: 'japanese', era, eraYear: year, month, day }
    return Temporal.PlainDate.from(read, { overflow: 'reject' }).withCalendar('iso8601')
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
