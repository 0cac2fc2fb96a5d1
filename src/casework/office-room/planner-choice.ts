import { z } from 'zod'
import { choice } from '../../ui/kit/choice.ts'
import type { Field, Option } from '../../ui/kit/field.ts'
import { problem } from '../../ui/kit/reading.ts'
import { valuesOf } from '../../ui/kit/typed.ts'
import type { LoadLines } from './load-lines.ts'
import { loadSays } from './load-says.ts'
import { words } from './office-room.words.ts'
import type { Planner } from './planner-queries.ts'

/** The word that stands for nobody where a planner is chosen. */
export const nobody = 'none'

type Of = {
  /** Who can be chosen, with what they hold now. */
  readonly planners: readonly Planner[]
  readonly lines: LoadLines
  readonly withNobody: boolean
}

/** 印をつけた人と、新しい担当. */
export const assignFields = ({ planners, lines, withNobody }: Of) => ({
  people: ticked,
  planner: choice({ label: words.newPlanner, options: optionsOf({ planners, lines, withNobody }) }),
})

const optionsOf = ({ planners, lines, withNobody }: Of): readonly Option[] => [
  ...planners.map((one) => ({
    ...{ value: one.id, label: one.name },
    hint: loadSays(lines, one),
  })),
  ...(withNobody ? [{ value: nobody, label: words.makeUndecided, hint: words.makeUndecidedHint }] : []),
]

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const mostTicked = 500

/**
 * The rows that are ticked. Whether their people are in the list is asked when the form is taken: who went to somebody
 * else meanwhile is said by number, and the other ticks stay.
 */
const ticked: Field<readonly string[]> = {
  label: words.people,
  required: true,
  widget: { kind: 'checkboxes', options: [] },
  schema: z.array(z.uuid()).min(1),
  read: (typed, name) => {
    const ids = [...new Set(valuesOf(typed, name))]
    if (ids.length === 0) return problem(name, words.nobodyTicked)
    if (ids.length > mostTicked || !ids.every((id) => uuid.test(id))) return problem(name, words.notInList)
    return { ok: true, value: ids }
  },
  show: (value, name) => ({ [name]: value }),
}
