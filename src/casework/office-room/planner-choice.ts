import { choice } from '../../ui/kit/choice.ts'
import type { Option } from '../../ui/kit/field.ts'
import { tickedRows } from '../../ui/kit/ticked-rows.ts'
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
  people: tickedRows({ label: words.people, none: words.nobodyTicked, strange: words.notInList }),
  planner: choice({ label: words.newPlanner, options: optionsOf({ planners, lines, withNobody }) }),
})

const optionsOf = ({ planners, lines, withNobody }: Of): readonly Option[] => [
  ...planners.map((one) => ({
    ...{ value: one.id, label: one.name },
    hint: loadSays(lines, one),
  })),
  ...(withNobody ? [{ value: nobody, label: words.makeUndecided, hint: words.makeUndecidedHint }] : []),
]
