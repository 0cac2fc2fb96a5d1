import { columnLetter, type Fault, type Faults, gatherFaults } from './fault.ts'
import { type FileColumn, headingKey, isExample } from './file-column.ts'

/** What stands in a cell of a file: texts of a CSV; numbers and days as well of a workbook. */
export type FileCell = string | number | boolean | Date | null

/** Why a text cannot be taken. */
export type Wrong = Pick<Fault, 'expected' | 'mend' | 'plain'>
export type Reader<T> = (text: string) => T | Wrong

export const isWrong = (read: unknown): read is Wrong =>
  typeof read === 'object' && read !== null && 'expected' in read && 'mend' in read

/** One row, by its columns. What a reader refuses is put among the faults, and `undefined` is answered. */
export type Cells<K extends string> = {
  readonly row: () => number
  readonly text: (key: K) => string
  /** For what must be there. */
  readonly must: <T>(key: K, read: Reader<T>) => T | undefined
  /** Null where nothing is written. */
  readonly may: <T>(key: K, read: Reader<T>) => T | null | undefined
  readonly fault: (key: K, wrong: Wrong) => void
  readonly doubt: (key: K, wrong: Wrong) => void
}

export type TableFaults<K extends string> = {
  readonly faults: Faults
  /** What is taken as it is, and should be looked at. */
  readonly doubts: Faults
  /** Rows that only show how the file is filled in. */
  readonly examples: number
  /** The letter and the name of a column, for faults that are found later. */
  readonly placeOf: (key: K) => { readonly name: string; readonly letter: string }
}

/**
 * 表を読む
 *
 * Every row that holds anything, below a row of headings in any order. Columns that are missing, unknown or there twice
 * are faults, and then no row is read: it would be read wrongly.
 */
export const readTable = <K extends string>(
  columns: readonly FileColumn<K>[],
  rows: readonly (readonly FileCell[])[],
  line: (cells: Cells<K>) => void,
): TableFaults<K> => {
  const [faults, doubts] = [gatherFaults(), gatherFaults()]
  const headings = (rows[0] ?? []).map(cellText)
  const places = new Map<K, number>()
  const names = new Map(columns.map(({ key, name }) => [key, name]))
  const placeOf = (key: K) => ({ name: names.get(key) ?? '', letter: columnLetter(places.get(key) ?? 0) })
  for (const fault of headingFaults(columns, headings, places)) faults.add(fault)
  const done = (examples: number) => ({ faults: faults.all(), doubts: doubts.all(), examples, placeOf })
  if (faults.all().count > 0) return done(0)
  const width = headings.findLastIndex((heading) => heading !== '') + 1
  const first = places.get(columns[0]?.key as K) ?? 0
  let [row, examples] = [1, 0]
  let texts: readonly string[] = []
  // One of them for all rows: a new one for each would take longer than the reading itself.
  const text = (key: K): string => texts[places.get(key) ?? -1] ?? ''
  const told = (to: typeof faults) => (key: K, wrong: Wrong) =>
    to.add({ row, column: placeOf(key), found: text(key), ...wrong })
  const fault = told(faults)
  const may = <T>(key: K, read: Reader<T>): T | null | undefined => {
    const written = text(key)
    if (written === '') return null
    const taken = read(written)
    if (!isWrong(taken)) return taken
    fault(key, taken)
    return undefined
  }
  const must = <T>(key: K, read: Reader<T>): T | undefined => {
    const taken = may(key, read)
    if (taken === null) fault(key, { expected: '空でないこと', mend: 'この列は、どの行にも要ります' })
    return taken ?? undefined
  }
  const cells: Cells<K> = { row: () => row, text, may, must, fault, doubt: told(doubts) }
  for (let index = 1; index < rows.length; index++) {
    row = index + 1
    texts = (rows[index] ?? []).map(cellText)
    if (texts.every((written) => written === '')) continue
    if (isExample.test(texts[first] ?? '')) {
      examples += 1
      continue
    }
    const stray = texts.findIndex((written, at) => written !== '' && (headings[at] ?? '') === '')
    if (stray >= 0 || texts.length < width) {
      const at = stray >= 0 ? stray : texts.length
      const column = { name: headings[at] || '（見出しなし）', letter: columnLetter(at) }
      faults.add({ row, column, found: texts[at] ?? '', ...misfit(stray >= 0, width) })
    } else line(cells)
  }
  return done(examples)
}

const misfit = (isStray: boolean, width: number): Wrong => ({
  expected: isStray ? '見出しのある列の中' : `見出しと同じ${width}列`,
  mend: '区切り（,）の数と、欄のずれを確かめてください',
})

const headingFaults = function* <K extends string>(
  columns: readonly FileColumn<K>[],
  headings: readonly string[],
  places: Map<K, number>,
) {
  const known = new Map(
    columns.flatMap((column) => [column.name, ...column.also].map((name) => [headingKey(name), column])),
  )
  for (const [at, heading] of headings.entries()) {
    if (heading === '') continue
    const column = known.get(headingKey(heading))
    const place = { row: 1, column: { name: heading.slice(0, 20), letter: columnLetter(at) }, found: heading }
    if (!column) {
      const expected = columns.map(({ name }) => name).join('、')
      yield { ...place, expected, mend: '知らない列です。名前を直すか、列ごと消してください' }
    } else if (places.has(column.key))
      yield { ...place, expected: '1つの列は1回', mend: '同じ列が2つあります。どちらかを消してください' }
    else places.set(column.key, at)
  }
  for (const { key, name, required } of columns)
    if (required && !places.has(key)) {
      const column = { name, letter: '－' }
      yield { row: 1, column, found: '', expected: `「${name}」の列`, mend: '1行目に見出しを足してください' }
    }
}

/** As a text, trimmed. A day of a workbook is a moment at midnight in UTC. */
export const cellText = (cell: FileCell | undefined): string => {
  if (typeof cell === 'string') return cell.trim()
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}
