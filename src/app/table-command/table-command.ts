import { writeGrids } from '../../platform/spreadsheet/write-grids.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { type UnwritableCell, writeCsv } from '../../platform/text-files/write-csv.ts'
import { inWorld } from '../in-world.ts'
import type { OpenedWorld } from '../open-world.ts'
import type { Env } from '../read-settings.ts'
import type { MadeTable } from './each-place.ts'
import { madeTable } from './made-table.ts'
import { placesOf } from './places.ts'
import { type TableEnds, tableEnds } from './table-ends.ts'
import { type TableFormat, tableWords } from './table-words.ts'

type Opened = { readonly world: Pick<OpenedWorld['world'], 'db' | 'clock'> }
type Open = (env: Env, work: (opened: Opened) => Promise<void>) => Promise<number>

/** After a slip the reader needs one sentence; the rest is looked up. */
const hint = '使い方：npm run -s hitotsu -- help'
const mostNamed = 20

/**
 * 表: counts a city and writes the table; nothing is kept.
 *
 * Answers the exit code: 0 written, 1 refused (no such place or district, a letter that the encoding lacks, the
 * database), 2 not understood.
 */
export async function tableCommand(
  words: readonly string[],
  env: Env,
  ends: TableEnds = tableEnds,
  open: Open = inWorld,
): Promise<number> {
  const given = tableWords(words)
  if ('wrong' in given) {
    ends.complain(`${given.wrong}\n${hint}`)
    return 2
  }
  let refused: string | null = null
  const code = await open(env, async ({ world: { db, clock } }) => {
    const places = await placesOf(db, given.place)
    const made =
      'refused' in places ? places : await madeTable(db, places, { ...given, today: todayInJapan(clock) })
    const file = 'refused' in made ? made : await fileOf(made, given.format)
    if ('refused' in file) refused = file.refused
    else if (given.out === null) await ends.put(file.bytes)
    else refused = await written(ends, given.out, file.bytes)
  })
  if (refused === null) return code
  ends.complain(refused)
  return 1
}

type File = { readonly bytes: Uint8Array } | { readonly refused: string }

const fileOf = async ({ json, grids }: MadeTable, format: TableFormat): Promise<File> => {
  if (format.kind === 'json') return { bytes: new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`) }
  if (format.kind === 'xlsx') return { bytes: await writeGrids(grids) }
  // Without the notes: a program that reads the file finds the headings in its first row.
  const rows = grids.flatMap(({ headings, rows }) => [headings, ...rows])
  const csv = writeCsv(rows, format.encoding)
  return 'bytes' in csv ? csv : { refused: unwritableSays(csv.unwritable) }
}

const unwritableSays = (cells: readonly UnwritableCell[]): string =>
  [
    'Shift_JIS で書けない文字があります（--encoding utf-8 なら書けます）',
    ...cells
      .slice(0, mostNamed)
      .map(({ row, column, letter, codes }) => `  ${row}行目 ${column}列目：「${letter}」（${codes}）`),
    ...(cells.length > mostNamed ? [`  ほか${cells.length - mostNamed}字`] : []),
  ].join('\n')

/** Null when it is written, else why not. */
const written = async (ends: TableEnds, path: string, bytes: Uint8Array): Promise<string | null> => {
  try {
    await ends.write(path, bytes)
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return `「${path}」に書けません（${String(error.code)}）`
  }
}
