import type { Typed } from '../kit/typed.ts'
import { plainOf } from './units.ts'

/**
 * A short print of what a filling says, to name a text without sending it again. It guards nothing: who names the
 * print of a text says only that they know the text. 53 bits, base 36.
 */
export const printOf = (typed: Typed): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of JSON.stringify(plainOf(typed))) {
    const code = letter.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
