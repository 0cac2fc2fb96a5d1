/** A stretch of text; `reading` is set where it carries ふりがな. */
export type RubyPart = { readonly text: string; readonly reading: string | null }

/**
 * ふりがなつきのことば
 *
 * A text that carries its readings as data: 「{計画|けいかく}を{書|か}く」. Braces and bars have no other use in it.
 */
export const rubyParts = (marked: string): readonly RubyPart[] =>
  marked.split(/(\{[^{}|]+\|[^{}|]+\})/).flatMap((piece) => {
    if (piece === '') return []
    const found = /^\{([^{}|]+)\|([^{}|]+)\}$/.exec(piece)
    return [{ text: found?.[1] ?? piece, reading: found?.[2] ?? null }]
  })

/** The same text as one reads it without ふりがな. */
export const withoutRuby = (marked: string): string =>
  rubyParts(marked)
    .map(({ text }) => text)
    .join('')
