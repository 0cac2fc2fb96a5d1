import { smallCells } from '../../city/kit/small-cells.ts'
import type { Measures } from '../../city/measures/measures.ts'
import type { PlannerLoad } from '../../city/measures/planner-loads.ts'
import type { PublishedMeasures } from '../../city/measures/published-measures.ts'
import type { Ruling } from '../../law/kit/ruling.ts'

/**
 * 指標のJSON
 *
 * Stable; new names may be added. `table` 'measures', `in`, `district` (null: all, '': none written), `year` of the
 * fiscal year, `on` the day it stands at, and `municipalities`, each with
 *
 * - `selfPlans`: `total`, `months`, `districts`, each with the numbers of plans and self-plans by reason and `percent`
 * - `steps`, `desks`: days that steps took which ended in the year, by step and by whose desk; `waiting`: what waits on
 *   the day, with how many are `overdue`
 * - `monitoring`: `total`, `months`, `offices`, each `due`, `done`, `late`, `missed`, `open`
 * - `loads`: offices with their planners, `persons` of the office, and whether any of them is `assigned` to a planner; `line` and `standard` are the findings of the rules named in `law`, null where
 *   no text speaks
 * - `law`: each rule that was asked, with its citation and the readings that nobody has confirmed
 * - `lateDrafts`: drafts past their day, by who is to write them
 *
 * - `masked`: null; in the JSON for publication `least` (numbers from 1 up to one less are hidden) and `says`
 */
export const measuresJson = (head: Head, many: readonly Measures[]): object => ({
  table: 'measures',
  ...head,
  masked: null,
  municipalities: many.map(({ loads, ...one }) => ({
    ...one,
    loads: loads.map(({ line, standard, ...load }) => ({
      ...load,
      ...{ line: findingOf(line), standard: findingOf(standard) },
    })),
    law: [lawOf(loads, 'line'), lawOf(loads, 'standard')].flat(),
  })),
})

/**
 * 公表用の指標のJSON: of each municipality `selfPlans` and `monitoring` alone. A number that is null is hidden; a
 * percentage that is null is hidden, or of nobody where the numbers that it is made of are 0.
 */
export const publishedJson = (head: Head, many: readonly PublishedMeasures[]): object => ({
  table: 'measures',
  ...head,
  masked: smallCells.measures,
  municipalities: many.map(({ masked, ...one }) => one),
})

type Head = {
  readonly in: string
  readonly district: string | null
  readonly year: number
  readonly on: string
}

const findingOf = (ruling: Ruling<object> | null) =>
  ruling === null || ruling.silent ? null : ruling.finding

/** What the findings of one kind rest on; the readings are those of any of them. */
const lawOf = (loads: readonly PlannerLoad[], kind: 'line' | 'standard'): readonly object[] => {
  const spoken = loads.flatMap((load) => {
    const ruling = load[kind]
    return ruling === null || ruling.silent ? [] : [ruling]
  })
  const [first] = spoken
  if (!first) return []
  const unconfirmed = [...new Set(spoken.flatMap((ruling) => ruling.unconfirmed))]
  const { provision, title, citation, from, until } = first
  return [{ finding: kind, provision, title, citation, from, until, unconfirmed }]
}
