import type { Fact, Ground } from '../case/fact.ts'
import type { StepNumber } from '../case/step.ts'

/** A due date so many days after a day; nothing when the days are not decided. */
export const dueIn = (
  days: number | undefined,
  step: StepNumber,
  on: string,
  ground: Ground,
): readonly Fact[] =>
  days === undefined
    ? []
    : [
        {
          type: 'due-date-set',
          on,
          step,
          until: Temporal.PlainDate.from(on).add({ days }).toString(),
          ground,
        },
      ]
