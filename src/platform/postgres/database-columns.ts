import pg from 'pg'

/**
 * How columns are read: `date` and `timestamp` as the text that they are, `timestamptz` as an ISO instant ending in Z,
 * `int8` (counts, sums) as a number while that is exact, else as text. Never a JavaScript `Date`, whose day depends on
 * where the server stands. The same inside arrays.
 */
export function columnParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return OWN[oid] ?? pg.types.getTypeParser(oid, format)
}

const asIs = (text: string) => text

function instant(text: string): string {
  return text.endsWith('infinity') ? text : Temporal.Instant.from(text).toString()
}

function whole(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : text
}

/** The array of `text`; the library's list of numbers has no arrays. */
const TEXT_ARRAY: number = 1009
const textArray: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXT_ARRAY)
const each = (one: (text: string) => unknown) => (text: string) =>
  textArray(text).map((element) => (element === null ? null : one(element)))

/** By PostgreSQL's fixed numbers of types, the array of each beside it. */
const OWN: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.DATE]: asIs,
  1182: each(asIs),
  [pg.types.builtins.TIMESTAMP]: asIs,
  1115: each(asIs),
  [pg.types.builtins.TIMESTAMPTZ]: instant,
  1185: each(instant),
  [pg.types.builtins.INT8]: whole,
  1016: each(whole),
}
