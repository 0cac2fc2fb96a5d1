import type { Refusal } from '../casework/case/move.ts'
import type { FormKeep, FormState, Loaded, Saved, Screen } from '../casework/case/screen.ts'
import { marksName } from '../casework/working-copy/marks.ts'
import type { Problem } from '../ui/kit/field.ts'
import { showForm } from '../ui/kit/form.ts'
import type { Typed } from '../ui/kit/typed.ts'

export type Tokens = { readonly csrf: string; readonly key: string }

/** What a form is drawn with beside its texts. */
export type More = {
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
  readonly clash?: Saved
  readonly checking?: unknown
  readonly keep?: FormKeep | null
  /** The version that a form which comes back was written from, if it has not seen a newer one. */
  readonly version?: string
}

/** The form as the view draws it. */
export const formState = (
  screen: Screen,
  loaded: Loaded<unknown>,
  typed: Typed,
  tokens: Tokens,
  more: More,
): FormState => ({
  fields: screen.form?.fields(loaded.data) ?? {},
  typed,
  problems: more.problems ?? [],
  refusal: more.refusal ?? null,
  clash: more.clash ?? null,
  checking: more.checking ?? null,
  keep: more.keep ?? null,
  carried: [
    ['_csrf', tokens.csrf],
    ['_key', tokens.key],
    ...(loaded.version === undefined ? [] : [['_version', more.version || String(loaded.version)] as const]),
    ...(more.keep ? [[marksName, JSON.stringify(more.keep.marks)] as const] : []),
  ],
})

/** What is saved, as it would have been typed. */
export const startOf = (screen: Screen, loaded: Loaded<unknown>): Typed =>
  screen.form ? showForm(screen.form.fields(loaded.data), screen.form.start?.(loaded.data) ?? {}) : {}
