import { type Patch, patched, patchOf } from '../../ui/kept/patch.ts'
import type { Typed } from '../../ui/kit/typed.ts'

/** One thing that can be undone. */
export type Step = {
  readonly seq: number
  readonly patch: Patch
  /** When it was last typed on, in milliseconds; typing on soon after is the same step. */
  readonly at: number
}

/** The steps taken, oldest first; those after the first `done` are undone and can be done again. */
export type History = { readonly steps: readonly Step[]; readonly done: number }

export const noHistory: History = { steps: [], done: 0 }

/** Typing in one box with pauses shorter than this is one step. */
const oneBreath = 1500
/** Steps that are remembered. */
const most = 100

/**
 * The history after the form changed from one filling to another. Steps that were undone are given up. `at` is null
 * for what a colleague changed: a step of its own.
 */
export const taken = (history: History, before: Typed, after: Typed, at: number | null): History => {
  const patch = patchOf(before, after)
  if (Object.keys(patch).length === 0) return history
  const steps = history.steps.slice(0, history.done)
  const last = steps.at(-1)
  const isTyping = history.done === history.steps.length && at !== null && last && at - last.at < oneBreath
  if (isTyping && isSameBox(last.patch, patch)) {
    const joined = { ...last, patch: join(last.patch, patch), at }
    const kept = Object.keys(joined.patch).length > 0 ? [...steps.slice(0, -1), joined] : steps.slice(0, -1)
    return { steps: kept, done: kept.length }
  }
  const next = [...steps, { seq: (last?.seq ?? 0) + 1, patch, at: at ?? Number.NEGATIVE_INFINITY }].slice(
    -most,
  )
  return { steps: next, done: next.length }
}

/** The filling one step back, or null when there is none. */
export const undone = (
  history: History,
  now: Typed,
): { history: History; typed: Typed; step: Step } | null => {
  const step = history.steps[history.done - 1]
  if (!step) return null
  return {
    history: { ...history, done: history.done - 1 },
    typed: patched(now, step.patch, 'back'),
    step,
  }
}

/** The filling with the step that was undone last, or null when there is none. */
export const redone = (
  history: History,
  now: Typed,
): { history: History; typed: Typed; step: Step } | null => {
  const step = history.steps[history.done]
  if (!step) return null
  return {
    history: { ...history, done: history.done + 1 },
    typed: patched(now, step.patch, 'forth'),
    step,
  }
}

const isSameBox = (one: Patch, other: Patch): boolean => {
  const [name, ...more] = Object.keys(other)
  return more.length === 0 && name !== undefined && Object.keys(one).length === 1 && Object.hasOwn(one, name)
}

/** One box changed twice is changed once; changed back, not at all. */
const join = (first: Patch, then: Patch): Patch =>
  Object.fromEntries(
    Object.entries(then).flatMap(([name, [, is]]) => {
      const was = first[name]?.[0] ?? null
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [[name, [was, is] as const]]
    }),
  )
