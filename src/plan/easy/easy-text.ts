/**
 * やさしいことば
 *
 * A text is made of pieces. `own` are our words, with the reading as data: 「{計画|けいかく}」. `said` is what a
 * person wrote, letter by letter. `name` is a proper name: its reading comes from the register or is not given.
 */
export type EasyPiece =
  | { readonly own: string }
  | { readonly said: string }
  | { readonly name: string; readonly kana: string | null }
export type EasyText = readonly EasyPiece[]

/** A stretch of text and the reading printed above it; the texts of a row of segments give the whole text. */
export type Segment = { readonly text: string; readonly ruby: string | null }
export type Segments = readonly Segment[]

export const own = (markup: string): EasyText => [{ own: markup }]
export const said = (text: string): EasyText => [{ said: text }]

/** 「{計画|けいかく}を」 → 計画 with its reading, を without. */
export const ownSegments = (markup: string): Segments =>
  [...markup.matchAll(/\{([^|{}]+)\|([^|{}]+)\}|([^{}]+)/g)].map(([, text, ruby, rest]) =>
    text && ruby ? { text, ruby } : { text: rest ?? '', ruby: null },
  )

/** The text without readings. */
export const plainText = (text: EasyText): string =>
  text
    .map((piece) => {
      if ('own' in piece)
        return ownSegments(piece.own)
          .map((segment) => segment.text)
          .join('')
      return 'said' in piece ? piece.said : piece.name
    })
    .join('')
