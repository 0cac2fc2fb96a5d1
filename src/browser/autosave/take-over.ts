import type { KeptState } from '../../ui/kept/keep-protocol.ts'
import { sameTyped, unitsOf } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { Clash } from './clash-view.ts'
import { show } from './draw-again.ts'
import { typedIn } from './form-typed.ts'
import type { Held, Keeper } from './keeper.ts'
import { renewTokens } from './keeper.ts'
import { merge, sameRows } from './merge.ts'

/** What a colleague changed in the form just now. */
export type News = { readonly field: string; readonly by: string }

/**
 * Brings what others have written into the form. A field that only they changed changes by itself; where both did,
 * one's own text stays in the form and theirs is shown below. Nothing is taken as known that the form does not show.
 */
export const takeOver = async (keeper: Keeper, state: KeptState): Promise<readonly News[]> => {
  const { form, held, clashes, sent } = keeper
  const now = unitsOf(typedIn(form))
  const target = new Map<string, Typed>(Object.entries(now))
  const news: News[] = []
  const learned: [string, Held, Clash | null][] = []
  // Somebody else has chosen between the typed text and the saved one.
  for (const [field, { account }] of clashes)
    if (account === '' && !state.beside.some((one) => one.account === '' && one.field === field))
      clashes.delete(field)
  for (const [field, unit] of Object.entries(state.units)) {
    const known = held.get(field)
    const mine = now[field] ?? {}
    if (known?.mark === unit.mark) {
      if (!known.typed) held.set(field, { mark: unit.mark, typed: unit.typed })
      continue
    }
    // An answer was lost: what came back is one's own.
    const own = sent.get(field)
    const base = own && sameTyped(own, unit.typed) ? unit.typed : (known?.typed ?? null)
    const { typed, clash } = merge(base, mine, unit.typed)
    target.set(field, typed)
    learned.push([field, { mark: unit.mark, typed: unit.typed }, clashOf(keeper, field, clash, typed, unit)])
    if (!sameTyped(typed, mine)) news.push({ field, by: unit.by ?? 'ほかの人' })
  }
  waiting(keeper, state, target, learned)
  const shown = await show(form, Object.assign({}, ...target.values()))
  const drawn = unitsOf(typedIn(form))
  for (const [field, unit, clash] of learned) {
    const hasRows = sameRows(now[field] ?? {}, target.get(field) ?? {})
    // The rows could not be drawn: this field is learned at another time.
    if (!shown && !hasRows) continue
    // What the form has no input for is not a change of one's own.
    const isTheirs = hasRows && !clash && target.get(field) === unit.typed
    held.set(field, isTheirs ? { mark: unit.mark, typed: drawn[field] ?? {} } : unit)
    if (clash) clashes.set(field, clash)
    else clashes.delete(field)
  }
  if (shown) keeper.stamp = state.stamp
  renewTokens(keeper, state, shown)
  return news
}

const clashOf = (
  { account, clashes }: Keeper,
  field: string,
  found: Clash['names'] | null,
  mine: Typed,
  { typed: theirs, by }: KeptState['units'][string],
): Clash | null => {
  const before = clashes.get(field)
  const open = before?.account === account && before.names !== 'rows' ? before.names : []
  if (!found && open.length === 0) return before && before.account !== account ? before : null
  const still = open.filter((name) => !sameTyped(only(mine, name), only(theirs, name)))
  const names =
    found === 'rows' || before?.names === 'rows' ? 'rows' : [...new Set([...still, ...(found ?? [])])]
  return names.length > 0 ? { field, names, theirs, by: by ?? 'ほかの人', account, mark: '' } : null
}

const only = (typed: Typed, name: string): Typed => (typed[name] ? { [name]: typed[name] } : {})

/** Texts that waited beside the common one when the page was opened: one's own comes back into the form. */
const waiting = (
  keeper: Keeper,
  state: KeptState,
  target: Map<string, Typed>,
  learned: [string, Held, Clash | null][],
): void => {
  for (const { field, account, by, typed: beside, mark } of state.beside) {
    const unit = state.units[field]
    const open = keeper.clashes.get(field)
    const isOld = account === '' && open?.account === '' && open.mark !== mark
    if (!unit || (open && !isOld) || keeper.settled.some((one) => one.field === field)) continue
    const isOwn = account === keeper.account
    const [mine, theirs] = isOwn ? [beside, unit.typed] : [target.get(field) ?? {}, beside]
    const { clash } = merge(null, mine, theirs)
    if (!clash) {
      keeper.settled.push({ field, account, mark })
      continue
    }
    if (isOwn) {
      target.set(field, beside)
      keeper.besideHeld.set(field, beside)
    }
    const writer = isOwn ? (unit.by ?? 'ほかの人') : by
    const found = { field, names: clash, theirs, by: writer, account, mark }
    learned.push([field, { mark: unit.mark, typed: unit.typed }, found])
  }
}
