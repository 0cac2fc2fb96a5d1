import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Typed } from './typed.ts'

/** One thing to mend. `field` is the html name, for instance `needs.0.goal`. */
export type Problem = {
  readonly field: string
  readonly says: string
  /** The words as they are drawn, where that is more than their text: with ふりがな. */
  readonly drawn?: ReactNode
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export type Option<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly hint?: string
  /** Label and hint as they are drawn, where that is more than their text. */
  readonly drawn?: { readonly label: ReactNode; readonly hint?: ReactNode }
}

type Line = {
  readonly kind: 'line'
  readonly width?: 'short' | 'long'
  readonly autocomplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  readonly unit?: string
  /** Proposed while one types; anything else may be typed too. */
  readonly suggests?: readonly string[]
  /** Typed unseen, and never sent back to the browser. */
  readonly secret?: boolean
  /** True when this text is taken only after a second, confirming send. */
  readonly asks?: (typed: string) => boolean
}

type Rows = {
  readonly kind: 'rows'
  readonly itemName: string
  readonly item: Fields
  readonly min: number
  readonly max: number
  readonly more?: More
}

/** Fields of a row that are rarely needed: they lie under a fold, which is open where one of them says something. */
export type More = { readonly says: string; readonly keys: readonly string[] }

/** How a field is drawn. Data only; the components beside this file do the drawing. */
export type Widget =
  | Line
  | Rows
  | { readonly kind: 'area'; readonly rows: number }
  | {
      readonly kind: 'radio' | 'select' | 'checkboxes'
      readonly options: readonly Option[]
      /** What leaving it blank means, in the place of 「選んでください」. */
      readonly blank?: string
    }
  | { readonly kind: 'tick'; readonly says: string }
  /** Comes beside the texts of the form. */
  | { readonly kind: 'file'; readonly accept: string }
  | { readonly kind: 'hidden' }

/**
 * One definition for reading, problems and drawing.
 *
 * `read` and `show` are methods on purpose: TypeScript compares method parameters both ways, so that a
 * `Field<string>` fits into `Field<unknown>` and a set of fields needs no `any`.
 */
export type Field<T> = {
  readonly label: string
  readonly hint?: string
  /**
   * How label and hint are drawn, where that is more than their text: with ふりがな. `beside` is what one reads while
   * one writes, between hint and box.
   */
  readonly drawn?: { readonly label?: ReactNode; readonly hint?: ReactNode; readonly beside?: ReactNode }
  readonly required: boolean
  /** What is said in the place of 「任意」 where the field may stay blank for now only. */
  readonly need?: string
  readonly widget: Widget
  /** The shape of the value, for JSON Schema. */
  readonly schema: z.ZodType
  read(typed: Typed, name: string): Read<T>
  show(value: T, name: string): Typed
}

export type Fields = Readonly<Record<string, Field<unknown>>>

type ValueOf<F> = F extends Field<infer T> ? T : never

/** What the fields come to; a value that may be left out is an optional key. */
export type ValuesOf<F extends Fields> = {
  readonly [K in keyof F as undefined extends ValueOf<F[K]> ? never : K]: ValueOf<F[K]>
} & {
  readonly [K in keyof F as undefined extends ValueOf<F[K]> ? K : never]?: ValueOf<F[K]>
}
