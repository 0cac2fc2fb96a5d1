/**
 * 手書き用の用紙
 *
 * Empty boxes get ruled lines; what the document holds is printed. `code` finds the case again when the sheet comes
 * back: printed as it is read out, and as a QR code of `link` (or of itself).
 */
export type Blank = {
  /** Between two ruled lines, in millimetres. */
  readonly lineHeight: number
  /** One box under the other with labels of 18 points. */
  readonly large: boolean
  readonly code: { readonly text: string; readonly link: string | null } | null
}

export const usualBlank: Blank = { lineHeight: 9, large: false, code: null }
