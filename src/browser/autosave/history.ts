import { type Patch, patched, patchOf } from '../../ui/kept/patch.ts'
import { sameTyped, unitOf } from '../../ui/kept/units.ts'
import { type Typed, valuesOf } from '../../ui/kit/typed.ts'

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

/** What came of a step: the filling after it, or no filling because something else stands there by now. */
export type Moved = { readonly history: History; readonly typed: Typed | null; readonly step: Step }

/** One step back, or null when there is none. */
export const undone = (history: History, now: Typed): Moved | null =>
  moved(history, now, history.steps[history.done - 1], 'back')

/** The step that was undone last once more, or null when there is none. */
export const redone = (history: History, now: Typed): Moved | null =>
  moved(history, now, history.steps[history.done], 'forth')

/**
 * A step is taken only where everything stands as it left it; otherwise it would write over what somebody else has
 * written. It and all other steps of its fields are then given up: rows may have moved under them.
 */
const moved = (history: History, now: Typed, step: Step | undefined, way: 'back' | 'forth'): Moved | null => {
  if (!step) return null
  if (!stands(now, step.patch, way === 'back' ? 1 : 0))
    return { history: withoutFields(history, fieldsOf(step)), typed: null, step }
  const done = history.done + (way === 'back' ? -1 : 1)
  return { history: { ...history, done }, typed: patched(now, step.patch, way), step }
}

/** The history without the steps of these fields. */
export const withoutFields = ({ steps, done }: History, fields: readonly string[]): History => {
  const stays = (step: Step) => !fieldsOf(step).some((field) => fields.includes(field))
  return { steps: steps.filter(stays), done: steps.slice(0, done).filter(stays).length }
}

const fieldsOf = ({ patch }: Step): readonly string[] =>
  Object.keys(patch).map((name) => unitOf(name) ?? name)

/** Whether everything that a patch speaks of stands as on this side of it; nothing is like no name, but for rows. */
const stands = (now: Typed, patch: Patch, side: 0 | 1): boolean =>
  Object.entries(patch).every(([name, sides]) => {
    const values = sides[side]
    const isRow = name.endsWith('._row')
    return isRow
      ? (values !== null) === Object.hasOwn(now, name)
      : sameTyped({ [name]: values ?? [] }, { [name]: valuesOf(now, name) })
  })

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
