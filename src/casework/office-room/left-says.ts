import { leftOf } from './left-of.ts'
import { words } from './office-room.words.ts'

/** あと何人, in words; a stroke where the law draws no such line. */
export const leftSays = (
  line: number | null | undefined,
  { share, people }: { readonly share: number; readonly people: number },
): string => (line === null || line === undefined ? '—' : words.left(leftOf(line, share, people)))
