import { type Part, renewalPart } from '../../city/kit/renewal-part.ts'

export type CountedRow = {
  readonly target: '障害者' | '障害児'
  readonly part: Part | null
  /** The day of birth (ISO). */
  readonly born: string
  readonly disability: string | null
  readonly services: readonly string[]
  readonly starts: string
  /** The last day of a longer service; null where all end on the same day. */
  readonly lastEnds: string | null
}

/**
 * 動かしたあとの数える場所
 *
 * Where 別紙3 counts a period without a case whose end is now `ends`: a child who is of age by one renewal may not be by
 * another. Null where the end says nothing: of an adult, of who is not counted, and where services end on unlike days.
 */
export const partThen = (
  { target, part, born, disability, services, starts, lastEnds }: CountedRow,
  ends: string,
): Part | null => {
  if (target !== '障害児' || part === null || lastEnds !== null) return null
  const until = services.map((code) => ({ code, until: ends }))
  return renewalPart({ target, born, disability, services: until, on: starts })?.part ?? null
}
