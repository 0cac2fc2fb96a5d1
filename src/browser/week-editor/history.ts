/** 元に戻す・やり直す: what was, what is, what was undone. */
export type History<T> = { readonly past: readonly T[]; readonly now: T; readonly future: readonly T[] }

/** Steps that can be undone. */
const most = 200

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] })

export const went = <T>({ past, now }: History<T>, next: T): History<T> => ({
  past: [...past, now].slice(-most),
  now: next,
  future: [],
})

/** The same history where nothing is left to undo or to do again. */
export const undo = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history
  const before = past.at(-1)
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] }
}

export const redo = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history
  const [next, ...rest] = future
  return next === undefined ? history : { past: [...past, now], now: next, future: rest }
}
