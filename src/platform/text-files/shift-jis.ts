/** A letter that cannot be written, with its code points ('U+20BB7'). */
export type Unwritable = { readonly letter: string; readonly codes: string }

/**
 * Shift_JIS で書く
 *
 * Bytes of Windows-31J, as spreadsheets in Japan read them, by the table of the runtime's own decoder. A letter that
 * the table lacks is told and never replaced.
 */
export const toShiftJis = (
  text: string,
): { readonly bytes: Uint8Array } | { readonly unwritable: readonly Unwritable[] } => {
  const codes = table()
  const bytes = new Uint8Array(2 * text.length)
  let length = 0
  for (const point of text) {
    const code = codes.get(point)
    if (code === undefined) return { unwritable: unwritableIn(text, codes) }
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code & 0xff
  }
  return { bytes: bytes.subarray(0, length) }
}

const unwritableIn = (text: string, codes: ReadonlyMap<string, number>): readonly Unwritable[] =>
  [...letters.segment(text)].flatMap(({ segment: letter }) =>
    [...letter].every((point) => codes.has(point)) ? [] : [{ letter, codes: codePoints(letter) }],
  )

/** A kanji with its variation selector is one letter. */
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

const codePoints = (letter: string): string =>
  [...letter]
    .map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')

/** Letters of JIS X 0208 that Unicode has twice: what a keyboard may give, and what the decoder answers. */
const twins: readonly (readonly [string, string])[] = [
  ['〜', '～'],
  ['‖', '∥'],
  ['−', '－'],
  ['—', '―'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
]

let made: ReadonlyMap<string, number> | null = null

const table = (): ReadonlyMap<string, number> => {
  made ??= makeTable()
  return made
}

/** Every code pair is decoded once. Of letters that have several codes the first counts, and IBM's own before NEC's. */
const makeTable = (): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  const codes = new Map<string, number>()
  const take = (code: number, bytes: readonly number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes))
      // User-defined letters mean something else on every machine.
      if ([...letter].length === 1 && !/\p{Co}/u.test(letter) && !codes.has(letter)) codes.set(letter, code)
    } catch {
      // A pair that stands for nothing.
    }
  }
  for (let code = 0; code < 0x100; code++) if (code < 0x80 || (code > 0xa0 && code < 0xe0)) take(code, [code])
  const leads = Array.from({ length: 0xfd - 0x81 }, (_, index) => index + 0x81)
  const selected = (lead: number) => lead === 0xed || lead === 0xee
  for (const lead of [...leads.filter((lead) => !selected(lead)), ...leads.filter(selected)])
    for (let trail = 0x40; trail < 0xfd; trail++) take((lead << 8) | trail, [lead, trail])
  for (const [twin, known] of twins) {
    const code = codes.get(known)
    if (code !== undefined && !codes.has(twin)) codes.set(twin, code)
  }
  return codes
}
