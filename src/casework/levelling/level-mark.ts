import { sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'

/**
 * 整理番号
 *
 * 「3-12」: the third proposal of the municipality and the twelfth row in it. The letter and the page on which its answer
 * is written both carry it, so that an answer goes to its row and not to a namesake's.
 */
export const markOf = (proposal: number | null, row: number | null): string =>
  proposal === null || row === null ? '—' : `${proposal}-${row}`

export type Marks = {
  /** Numbers of rows of this proposal. */
  readonly rows: readonly number[]
  /** What was typed and is no row's number here: those of other proposals. */
  readonly strange: readonly string[]
}

/** Reads numbers as they are typed (「3-12、3-15」 or 「12 15」, also in wide letters); null where it is no number but a name. */
export const marksIn = (typed: string, proposal: number | null): Marks | null => {
  const words = typed
    .normalize('NFKC')
    .replace(dashes, '-')
    .split(/[\s,、，]+/)
    .filter(Boolean)
  if (words.length === 0 || !words.every((word) => shape.test(word))) return null
  const read = words.map((word) => {
    const [first = '', second] = word.split('-')
    return { word, of: second === undefined ? proposal : Number(first), row: Number(second ?? first) }
  })
  return {
    rows: read.flatMap(({ of, row }) => (of === proposal ? [row] : [])),
    strange: read.flatMap(({ of, word }) => (of === proposal ? [] : [word])),
  }
}

const shape = /^\d{1,6}(-\d{1,6})?$/
/** Hyphens, minus signs and the long vowel mark that Japanese keyboards give in their place. */
const dashes = /[‐‑‒–—―−ーｰ]/g

/** Everything that numbers are typed with, as the `pattern` of a field: a name is not even sent. */
export const marksTyped = String.raw`[0-9０-９\s,、，\-－‐‑‒–—―−ーｰ]*`

/** The next number of a proposal. */
export const allotNumber = async (tx: Tx, municipality: string): Promise<number> => {
  const { last } = await tx
    .insertInto('numbering')
    .values({ municipality, kind: '分散化の案', year: 0, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'kind', 'year']).doUpdateSet({ last: sql`numbering.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
