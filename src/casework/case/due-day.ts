import { type Deadline, deadline } from '../../law/deadline/deadline.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'

/** What a due date was counted from, so that the rule can be asked again: kept with the date. */
export type Counted = { readonly days: number; readonly dayOff: MunicipalSettings['dayOff'] | null }

type Of = {
  /** The day of what began the period; it does not count. */
  readonly from: string
  readonly place: string
  /** Days that the municipality set; null where it has not. */
  readonly days: number | null
  readonly dayOff: Counted['dayOff']
}

/**
 * 期限の日
 *
 * So many days after a day, as the rule `deadline` counts them; its date is null where the municipality has not
 * decided the days. Where it has not said whether a day off moves the end, the counted day stands, and the ruling
 * says so. `ask` is `explainOn` for a screen.
 */
export const dueDay = (
  { from, place, days, dayOff }: Of,
  ask: typeof applyOn = applyOn,
): Ruling<Deadline> => {
  const on = Temporal.PlainDate.from(from)
  return ask({ on, in: place }, deadline, {
    ...{ from: on, length: days, unit: '日', setByLaw: false, onDayOff: dayOff ?? null },
    // A municipality's own days off are not in the register yet: null takes them to be the nation's, and says so.
    ...{ extraDaysOff: null, yearEndAsNation: null },
  })
}

export const dateOf = (ruling: Ruling<Deadline>): string | null =>
  ruling.silent ? null : ruling.finding.date
