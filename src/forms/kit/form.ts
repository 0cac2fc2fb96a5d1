/** What a Typst template receives: plain JSON, every date already written in Japanese. */
export type Printed =
  | string
  | number
  | boolean
  | null
  | readonly Printed[]
  | { readonly [key: string]: Printed }

/** Printed on every page: which form, which version of it, and whose paper it is. */
export type SheetHead = {
  readonly form: string
  readonly version: string
  readonly title: string
  /** Repeated in the header from the second page on, so that loose pages find their way back. */
  readonly whose: string
  readonly demo: boolean
  /** What else every page says of itself: 「同意前」. */
  readonly mark?: string
}

export type Sheet = { readonly head: SheetHead; readonly [key: string]: Printed }

/**
 * 様式
 *
 * A snapshot (plain JSON, ISO dates) in, a sheet for the template out. `template` is a path below `src/forms`.
 * A change of what is printed raises `version`: a reprint must be able to name the form it was printed on.
 */
export type Form<S> = {
  readonly id: string
  readonly version: string
  readonly title: (snapshot: S) => string
  readonly template: string
  readonly sheet: (snapshot: S) => Sheet
}
