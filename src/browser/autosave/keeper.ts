import type { KeepRequest, KeptState } from '../../ui/kept/keep-protocol.ts'
import { printOf } from '../../ui/kept/print-of.ts'
import { sameTyped, unitsOf } from '../../ui/kept/units.ts'
import { type Typed, typedOf } from '../../ui/kit/typed.ts'
import type { Clash } from './clash-view.ts'
import { formToken, typedIn } from './form-typed.ts'
import type { Trouble } from './keep-words.ts'

/** A field as the server holds it, so far as this page knows; its text is null while nobody knows what it was. */
export type Held = { readonly mark: string; readonly typed: Typed | null }

/** Everything that this page knows of what is kept. One form, one keeper. */
export type Keeper = {
  readonly form: HTMLFormElement
  readonly to: string
  readonly account: string
  readonly held: Map<string, Held>
  /** What was sent last and not answered: it may have arrived all the same. */
  readonly sent: Map<string, Typed>
  readonly clashes: Map<string, Clash>
  /** The texts that the server holds beside the common ones, by field. */
  readonly besideHeld: Map<string, Typed>
  /** Texts beside that somebody has chosen about: to be taken away. */
  settled: { readonly field: string; readonly account: string; readonly mark: string }[]
  /** Fields typed in on this page, the one typed in last at the end. */
  readonly touched: Set<string>
  stamp: string
  savedAt: string | null
  trouble: Trouble | null
}

/** Knows from the form itself what it was drawn from. Null when the page does not say. */
export const keeperOf = (form: HTMLFormElement): Keeper | null => {
  const { keep: to, keepAccount: account, keepDrawn } = form.dataset
  const marks = formToken(form, '_kept')?.value
  if (!to || !account || !marks) return null
  const drawn = unitsOf(drawnIn(form))
  const held = Object.entries(JSON.parse(marks) as Record<string, string>).map(
    ([field, mark]): [string, Held] => [
      field,
      { mark, typed: keepDrawn === 'kept' ? (drawn[field] ?? {}) : null },
    ],
  )
  return {
    ...{ form, to, account, held: new Map(held) },
    ...{ sent: new Map(), clashes: new Map(), besideHeld: new Map(), settled: [], touched: new Set() },
    ...{ stamp: '', savedAt: null, trouble: null },
  }
}

/** What the server drew: somebody may have typed before the script was there. */
const drawnIn = (form: HTMLFormElement): Typed => {
  const values = new URLSearchParams()
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement) values.append(control.name, control.defaultValue)
    else if (control instanceof HTMLSelectElement)
      for (const option of control.options) {
        if (option.defaultSelected) values.append(control.name, option.value)
      }
    else if (control instanceof HTMLInputElement && control.name) {
      const isBox = /^(checkbox|radio)$/.test(control.type)
      if (!isBox || control.defaultChecked)
        values.append(control.name, isBox ? control.value : control.defaultValue)
    }
  }
  return typedOf(values)
}

/** The fields that stand in the form otherwise than on the server. */
export const differing = (
  keeper: Keeper,
  typed: Typed = typedIn(keeper.form),
): ReadonlyMap<string, Typed> => {
  const units = unitsOf(typed)
  return new Map(
    [...keeper.held].flatMap(([field, { typed: kept }]) => {
      const now = units[field] ?? {}
      return kept && sameTyped(now, kept) ? [] : [[field, now] as const]
    }),
  )
}

/** What has to be sent so that the server holds what stands in the form; null when it does. */
export const toSend = (keeper: Keeper): Pick<KeepRequest, 'fields' | 'beside'> | null => {
  const fields: { field: string; mark: string; was?: string; typed: Typed }[] = []
  const beside: { field: string; account: string; typed: Typed | null; mark: string }[] = keeper.settled.map(
    (one) => ({
      ...one,
      typed: null,
    }),
  )
  for (const [field, typed] of differing(keeper)) {
    const clash = keeper.clashes.get(field)
    const mark = keeper.held.get(field)?.mark ?? ''
    const sent = keeper.sent.get(field)
    if (clash?.account !== keeper.account)
      fields.push({ field, mark, ...(sent ? { was: printOf(sent) } : {}), typed })
    else if (!sameTyped(keeper.besideHeld.get(field) ?? {}, typed))
      beside.push({ field, account: keeper.account, typed, mark: '' })
  }
  return fields.length + beside.length > 0 ? { fields, beside } : null
}

/**
 * Takes over the tokens of the session and the marks, for the button and for the next time; the version only when
 * the form shows it (`shown`), for nobody saves over what they have not seen.
 */
export const renewTokens = (keeper: Keeper, state?: KeptState, shown = false): void => {
  const { form } = keeper
  const put = (name: string, value: string) => {
    const token = formToken(form, name)
    if (token) token.value = value
  }
  if (state) {
    put('_csrf', state.csrf)
    if (shown) put('_version', state.version)
    const others = document.querySelectorAll<HTMLInputElement>('input[type=hidden][name=_csrf]')
    for (const token of others) token.value = state.csrf
  }
  put('_kept', JSON.stringify(Object.fromEntries([...keeper.held].map(([field, { mark }]) => [field, mark]))))
}
