import { documentField } from '../kit/document-field.ts'
import type { Box } from '../kit/form-definition.ts'
import { ticked } from './box-words.ts'
import type { ReadCell } from './page.ts'
import { readDay, readMonth } from './read-day.ts'
import { isBlank, plainWords, textOfCell } from './sheet-view.ts'

/** The value of a box (null: nothing written), or what is expected there and how to mend it. */
export type BoxRead = { readonly value: unknown } | { readonly expected: string; readonly mend: string }

/** Told by something else of the plan, or no text: nothing is read from such a box. */
export const isReadBack = ({ box, as }: Box): boolean =>
  // A consent is kept by the act of consenting; a sheet of cells that anybody can fill is none.
  box !== '#' && as !== 'age' && as !== 'strokes' && !box.startsWith('content.consent.')

/** 欄を読む */
export function readBox(box: Box, cell: ReadCell, list?: string): BoxRead {
  const options = documentField(box.box, list)?.options ?? []
  if (box.as === 'tick') return { value: isTicked(cell) }
  if (isBlank(cell)) return { value: box.as === 'ticks' ? [] : null }
  const text = bare(box, textOfCell(cell))
  switch (box.as) {
    case 'date':
      return day(readDay(cell instanceof Date ? cell : text))
    case 'month':
      return month(readMonth(cell instanceof Date ? cell : text))
    case 'number':
    case 'yen':
      return number(cell, text, box)
    case 'digits':
      return { value: digits(box, cell, text) }
    case 'choice':
      return choice(text, options)
    case 'ticks': {
      const on = chosen(text, options)
      return on.length === 0 && !text.includes('□') ? oneOf(options) : { value: on }
    }
    default:
      return options.length > 0 ? plainChoice(text, options) : { value: text }
  }
}

/** Without what the form prints before and after it. */
function bare({ prefix = '', suffix = '' }: Box, text: string): string {
  const start = prefix !== '' && text.startsWith(prefix) ? prefix.length : 0
  const end =
    suffix !== '' && text.endsWith(suffix) && text.length - start >= suffix.length ? suffix.length : 0
  return text.slice(start, text.length - end)
}

const day = (read: string | null): BoxRead =>
  read === null
    ? { expected: '日付', mend: '「令和8年4月1日」か「2026/4/1」のように書いてください' }
    : { value: read }

const month = (read: string | null): BoxRead =>
  read === null
    ? { expected: '年月', mend: '「令和8年4月」か「2026/4」のように書いてください' }
    : { value: read }

function number(cell: ReadCell, text: string, { prefix = '', suffix = '' }: Box): BoxRead {
  const around = new RegExp(`^${escaped(plainWords(prefix))}|${escaped(plainWords(suffix))}$`, 'g')
  const plain = plainWords(text)
    .replace(around, '')
    .replace(/[,、円]/g, '')
    .replace(/^[¥\\]/, '')
  const value = typeof cell === 'number' ? cell : /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
  return value === null ? { expected: '数字', mend: '数字だけを書いてください' } : { value }
}

/** Programs take the zeros in front of a number away; people put spaces between the figures of a whole one. */
function digits({ places }: Box, cell: ReadCell, text: string): string {
  if (typeof cell === 'number') return String(cell).padStart(places, '0')
  const plain = plainWords(text)
  const isNumber = /^[\d０-９]+$/.test(text) || (/^[\d０-９\s]+$/.test(text) && plain.length === places)
  return isNumber ? plain : text
}

const marks = `[${ticked}■✓✔レ●○◯]`

const chosen = (text: string, options: readonly string[]): string[] => {
  const plain = plainWords(text)
  return options.filter((option) =>
    new RegExp(`${marks}${escaped(plainWords(option))}(?!\\p{L})`, 'u').test(plain),
  )
}

function choice(text: string, options: readonly string[]): BoxRead {
  const on = chosen(text, options)
  if (on.length > 1)
    return { expected: `どれか一つ：${options.join('、')}`, mend: `${ticked}を一つだけにしてください` }
  if (on.length === 1) return { value: on[0] }
  return text.includes('□') ? { value: null } : plainChoice(text, options)
}

function plainChoice(text: string, options: readonly string[]): BoxRead {
  const found = options.find((option) => plainWords(option) === plainWords(text))
  return found === undefined ? oneOf(options) : { value: found }
}

const oneOf = (options: readonly string[]): BoxRead => ({
  expected: `どれか：${options.join('、')}`,
  mend: `選ぶものの前の□を${ticked}にするか、そのことばだけを書いてください`,
})

const isTicked = (cell: ReadCell): boolean =>
  cell === true || (!isBlank(cell) && new RegExp(marks).test(textOfCell(cell)))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
