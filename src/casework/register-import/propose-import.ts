import { comparePeriods } from '../../city/register-file/compare-periods.ts'
import { comparePersons } from '../../city/register-file/compare-persons.ts'
import { type FileColumn, headingKey } from '../../city/register-file/file-column.ts'
import { periodColumns } from '../../city/register-file/period-columns.ts'
import type { PeriodsPlan } from '../../city/register-file/period-register.ts'
import { personColumns } from '../../city/register-file/person-columns.ts'
import type { PersonsPlan } from '../../city/register-file/person-register.ts'
import { readPeriods } from '../../city/register-file/read-periods.ts'
import { readPersons } from '../../city/register-file/read-persons.ts'
import { cellText, type FileCell } from '../../city/register-file/read-table.ts'
import { fileRows } from './file-rows.ts'
import type { ImportAt, ImportKind } from './import-at.ts'
import { cityRegister, knownPersons, personWords } from './register-queries.ts'

type Both = {
  /** Rows of the file that hold somebody. */
  readonly rows: number
  readonly examples: number
  /** The mark of what would be written: another one, when the register has moved on. */
  readonly mark: string
}

export type Proposed =
  | (Both & { readonly kind: '利用者'; readonly plan: PersonsPlan })
  | (Both & { readonly kind: '支給決定'; readonly plan: PeriodsPlan })

/** 取り込みの案: what a file would add and change, with every fault; nothing is written. */
export const proposeImport = async (
  at: ImportAt,
  kind: ImportKind,
  bytes: Uint8Array,
): Promise<Proposed | { readonly says: string }> => {
  const file = await fileRows(at, kind, bytes)
  if ('says' in file) return file
  const { rows } = file
  if (rows.length === 0) return { says: 'ファイルに行がありません' }
  const strange = strangeFile(kind, rows)
  if (strange) return { says: strange }
  const other = importColumns[kind === '利用者' ? '支給決定' : '利用者']
  if (!isOf(importColumns[kind], rows) && isOf(other, rows))
    return {
      says: `これは「${kind === '利用者' ? '支給決定' : '利用者'}」のファイルのようです。種類を選びなおしてください`,
    }
  if (kind === '利用者') {
    const read = readPersons(rows, await personWords(at), at.today)
    const plan = comparePersons(read, await knownPersons(at), at.today)
    const mark = at.hash(JSON.stringify([plan.added, plan.changed, plan.guardians]))
    return { kind, plan, mark, rows: read.lines.length, examples: read.examples }
  }
  const read = readPeriods(rows)
  const plan = comparePeriods(read, await cityRegister(at))
  const mark = at.hash(JSON.stringify([plan.added, plan.changed, plan.cut]))
  return { kind, plan, mark, rows: read.lines.length, examples: read.examples }
}

const importColumns: Readonly<Record<ImportKind, readonly FileColumn[]>> = {
  利用者: personColumns,
  支給決定: periodColumns,
}

/** What is wrong with the whole of a file, where reading its rows would only hide it; null where they can be read. */
const strangeFile = (kind: ImportKind, rows: readonly (readonly FileCell[])[]): string | null => {
  const headings = (rows[0] ?? []).map(cellText)
  const [only = ''] = headings.filter((heading) => heading !== '')
  for (const [sign, name] of Object.entries(otherSigns))
    if (headings.length <= 1 && isOf(importColumns[kind], [only.split(sign)]))
      return `${name}で区切ったファイルのようです。区切りをコンマ（,）にした CSV で、もう一度保存してください`
  const isEmpty = rows.slice(1).every((row) => row.every((cell) => cellText(cell) === ''))
  return isEmpty && isOf(importColumns[kind], rows)
    ? '見出しの下に、行がありません。1行に1つずつ書いてください'
    : null
}

/** What people separate cells with besides commas. */
const otherSigns = { ';': 'セミコロン（;）', '\t': 'タブ' }

/** Whether the headings have every column that a file of this kind needs. */
const isOf = (columns: readonly FileColumn[], rows: readonly (readonly FileCell[])[]): boolean => {
  const headings = new Set((rows[0] ?? []).map((cell) => headingKey(cellText(cell))))
  return columns.every(
    ({ name, also, required }) => !required || [name, ...also].some((one) => headings.has(headingKey(one))),
  )
}
