/** What is asked of the painting thread. */
export type PaintOrder = {
  readonly id: number
  readonly template: string
  readonly sheet: unknown
  readonly title: string
  readonly on: string
}

/** `fault` is Typst's own word on the template, freed of anything that was printed. */
export type PaintAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string }
