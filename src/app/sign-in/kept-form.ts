import { firstOf, type Typed, valuesOf } from '../../ui/kit/typed.ts'
import { safeNext } from './safe-next.ts'

/**
 * 送りかけの内容
 *
 * What somebody had typed when their session ended: carried through the pages of the sign-in as hidden inputs
 * and sent again to the same path afterwards.
 */
export type KeptForm = { readonly path: string; readonly typed: Typed }

const prefix = '_kept.'
const pathName = '_kept_path'

/**
 * The form of the request that found no session. Its token belongs to the old session and is left behind, and
 * what is typed unseen (fields named `secret…`) is asked again rather than sent back to the browser.
 */
export const keptFormOf = (url: string, typed: Typed): KeptForm => {
  const { pathname, search } = new URL(url)
  return {
    path: pathname + search,
    typed: Object.fromEntries(
      Object.entries(typed).filter(([name]) => name !== '_csrf' && !name.startsWith('secret')),
    ),
  }
}

/** The hidden inputs, name and value, that carry a kept form along. */
export const keptInputs = (kept: KeptForm | null): readonly (readonly [string, string])[] =>
  kept
    ? [
        [pathName, kept.path],
        ...Object.entries(kept.typed).flatMap(([name, values]) =>
          values.map((value) => [prefix + name, value] as const),
        ),
      ]
    : []

/** Reads them back; null when nothing was carried or the path is none of this municipality. */
export const readKept = (number: string, typed: Typed): KeptForm | null => {
  const path = firstOf(typed, pathName)
  if (path === '' || safeNext(number, path) !== path) return null
  const names = Object.keys(typed).filter((name) => name.startsWith(prefix))
  return {
    path,
    typed: Object.fromEntries(names.map((name) => [name.slice(prefix.length), valuesOf(typed, name)])),
  }
}
