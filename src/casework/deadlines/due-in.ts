import { dateOf, dueDay } from '../case/due-day.ts'
import type { Fact } from '../case/fact.ts'
import { bySetting } from '../case/ground.ts'
import type { StepNumber } from '../case/step.ts'
import type { Municipality } from '../registers/municipality.ts'

type Of = {
  readonly title: string
  /** What the municipality has set; undefined while it has not. */
  readonly days: number | undefined
  readonly step: StepNumber
  /** The day of what began the period. */
  readonly on: string
}

/** A due date so many days after a day, as the rule counts; nothing where the rule finds no date. */
export const dueIn = (
  { name, settings }: Pick<Municipality, 'name' | 'settings'>,
  { title, days, step, on }: Of,
): readonly Fact[] => {
  const dayOff = settings.dayOff ?? null
  const until = dateOf(dueDay({ from: on, place: name, days: days ?? null, dayOff }))
  if (until === null || days === undefined) return []
  const ground = bySetting(title, name)
  return [{ type: 'due-date-set', on, step, until, ground, counted: { days, dayOff } }]
}
