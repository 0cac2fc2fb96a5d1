/** 予定の番号: the same for the same words, so that a file taken in again replaces what it brought before. */
export const uidOf = (id: string, text: string, sameBefore: number): string =>
  `${hash(text)}${sameBefore === 0 ? '' : `-${sameBefore + 1}`}-${id}@hitotsu`

/** FNV-1a of 64 bits; it tells rows apart and keeps no secret. */
const hash = (text: string): string => {
  const mask = (1n << 64n) - 1n
  const sum = [...new TextEncoder().encode(text)].reduce(
    (before, byte) => ((before ^ BigInt(byte)) * 0x100000001b3n) & mask,
    0xcbf29ce484222325n,
  )
  return sum.toString(36)
}
