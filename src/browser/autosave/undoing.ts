import type { KeepRequest, KeptStep } from '../../ui/kept/keep-protocol.ts'
import { patchOf } from '../../ui/kept/patch.ts'
import { unitOf, unitsOf } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { show } from './draw-again.ts'
import { typedIn } from './form-typed.ts'
import { type History, noHistory, redone, taken, undone, withoutFields } from './history.ts'
import type { Keeper } from './keeper.ts'

type Stored = Pick<KeepRequest, 'steps' | 'dropped' | 'last' | 'done'>

export type Undoing = {
  /** Remembers what changed in the form since the last look: by oneself, or by a colleague. */
  readonly note: (isOwn: boolean) => void
  /** Goes on with the steps of before the page was read again. */
  readonly goOnFrom: (steps: readonly KeptStep[]) => void
  /** The steps that the server does not have, and what to call when it has them; null when it has all. */
  readonly unstored: () => { readonly what: Stored; readonly done: () => void } | null
  /** Which way there is a step; it changes with every step, so that both buttons can say. */
  readonly may: () => { readonly undo: boolean; readonly redo: boolean }
  /** Takes a step and tells the html name of what it changed, or would have. */
  readonly step: (way: 'undo' | 'redo') => Promise<Taken>
}

/** 'moved on': something else stands there by now, and the step was given up. 'away': the server cannot be reached. */
export type Taken = { readonly came: 'taken' | 'moved on' | 'away'; readonly name: string }

/** 元に戻す・やり直す on one form. */
export const undoingOf = (keeper: Keeper): Undoing => {
  const { form } = keeper
  let history: History = noHistory
  let known: History = noHistory
  let seen = typedIn(form)
  const touch = (field: string): void => {
    keeper.touched.delete(field)
    keeper.touched.add(field)
  }
  const stored = (): Stored => ({
    steps: history.steps
      .filter((step) => !known.steps.includes(step))
      .map(({ seq, patch }) => ({ seq, patch, undone: false })),
    dropped: known.steps
      .filter(({ seq }) => !history.steps.some((step) => step.seq === seq))
      .map(({ seq }) => seq),
    last: history.steps.at(-1)?.seq ?? 0,
    done: history.steps[history.done - 1]?.seq ?? 0,
  })
  return {
    note: (isOwn) => {
      const now = typedIn(form)
      const [before, after] = [unitsOf(seen), unitsOf(now)]
      for (const field of keeper.held.keys()) {
        const [was, is] = [before[field] ?? {}, after[field] ?? {}]
        if (Object.keys(patchOf(was, is)).length === 0) continue
        if (isOwn) touch(field)
        // The rows of a list are known by their place only: who else writes in it may have moved them.
        else if (hasRows(was) || hasRows(is)) {
          history = withoutFields(history, [field])
          continue
        }
        // What a colleague wrote over one's own text can be undone; the rest of their work is not one's own to undo.
        if (isOwn || keeper.touched.has(field)) history = taken(history, was, is, isOwn ? Date.now() : null)
      }
      seen = now
    },
    goOnFrom: (steps) => {
      if (history.steps.length > 0) return
      const all = steps.map(({ seq, patch }) => ({ seq, patch, at: Number.NEGATIVE_INFINITY }))
      history = known = { steps: all, done: steps.filter((step) => !step.undone).length }
    },
    unstored: () => {
      const what = stored()
      const is = history
      if (
        what.steps.length + what.dropped.length === 0 &&
        is.done === known.done &&
        is.steps.length === known.steps.length
      )
        return null
      return {
        what,
        done: () => {
          known = is
        },
      }
    },
    may: () => ({ undo: history.done > 0, redo: history.done < history.steps.length }),
    step: async (way) => {
      const moved = (way === 'undo' ? undone : redone)(history, typedIn(form))
      const names = Object.keys(moved?.step.patch ?? {})
      const name = names[0] ?? ''
      if (!moved) return { came: 'away', name }
      if (moved.typed === null) {
        history = moved.history
        return { came: 'moved on', name }
      }
      if (!(await show(form, moved.typed))) return { came: 'away', name }
      history = moved.history
      seen = typedIn(form)
      for (const one of names) touch(unitOf(one) ?? '')
      return { came: 'taken', name }
    },
  }
}

const hasRows = (typed: Typed): boolean => Object.keys(typed).some((name) => name.includes('.'))
