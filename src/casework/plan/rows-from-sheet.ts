import { matchRows } from '../../plan/difference/match-rows.ts'
import { keysOf, same } from '../../plan/difference/same.ts'

type Row = Readonly<Record<string, unknown>>

/** 表の行: the rows that a sheet has now, each with what its row of the plan says beside it. */
export const rowsFromSheet = (
  list: string,
  now: readonly Row[],
  printed: readonly Row[],
  read: readonly Row[],
): readonly Row[] => {
  if (list === 'week') return weekFromSheet(now, read)
  const own = new Map([...pairs(printed, asPrinted(now, printed))].map(([at, from]) => [from, at]))
  const before = pairs(printed, read)
  const onSheet = new Set(own.values())
  const taken = read.map((row, at) => {
    const from = before.get(at)
    const mine = from === undefined ? undefined : now[own.get(from) ?? -1]
    return mine && from !== undefined ? rowFrom(mine, printed[from] ?? {}, row) : row
  })
  // A row with nothing in the boxes of this form is not on its sheet, and nobody can have taken it away there.
  return [...taken, ...now.filter((_, at) => !onSheet.has(at))]
}

/** What a sheet does not say of a row, before and after, is as it was. */
const rowFrom = (now: Row, printed: Row, read: Row): Row => {
  if (same(printed, read)) return now
  const said = keysOf(printed, read).filter((key) => !isEmpty(printed[key]) || !isEmpty(read[key]))
  const rest = Object.entries(now).filter(([key]) => !said.includes(key))
  // What the sheet no longer says is not there: some boxes take no null.
  const taken = said.flatMap((key) => (read[key] === undefined ? [] : [[key, read[key]] as const]))
  return Object.fromEntries([...rest, ...taken])
}

/** The rows of the plan with nothing in them but what is printed of such rows, so that like finds like. */
const asPrinted = (now: readonly Row[], printed: readonly Row[]): readonly Row[] => {
  const keys = new Set(printed.flatMap((row) => Object.keys(row).filter((key) => !isEmpty(row[key]))))
  return now.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key, value]) => keys.has(key) && !isEmpty(value))),
  )
}

/** Which of the later rows (key) was which before; where none was added or taken away, the rest by their places. */
const pairs = (printed: readonly Row[], later: readonly Row[]): ReadonlyMap<number, number> => {
  const found = new Map(matchRows(printed, later).map(({ from, at }) => [at, from]))
  if (printed.length !== later.length) return found
  const left = [...printed.keys()].filter((from) => ![...found.values()].includes(from))
  for (const at of later.keys()) {
    const from = found.has(at) ? undefined : left.shift()
    if (from !== undefined) found.set(at, from)
  }
  return found
}

/**
 * A week says the same in rows of one day and in rows of several. A row of the plan stays when all its days are
 * still on the sheet; what is there beside them is new.
 */
const weekFromSheet = (now: readonly Row[], read: readonly Row[]): readonly Row[] => {
  const left = read.map((row) => ({ row, what: withoutDays(row), days: daysOf(row) }))
  const take = (what: string, day: unknown) => {
    const from = left.find((one) => one.what === what && one.days.includes(day))
    from?.days.splice(from.days.indexOf(day), 1)
  }
  const has = (what: string, day: unknown) => left.some((one) => one.what === what && one.days.includes(day))
  const stayed = now.filter((row) => {
    const [what, days] = [withoutDays(row), daysOf(row)]
    if (!days.every((day) => has(what, day))) return false
    for (const day of days) take(what, day)
    return true
  })
  return [...stayed, ...left.flatMap(({ row, days }) => (days.length > 0 ? [{ ...row, days }] : []))]
}

const daysOf = ({ days }: Row): unknown[] => (Array.isArray(days) ? [...days] : [])

const withoutDays = ({ days: _days, ...row }: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([key, value]) => !isEmpty(value) && !(key === 'repeat' && value === '毎週'))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
