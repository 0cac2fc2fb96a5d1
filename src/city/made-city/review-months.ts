import { applyOn } from '../../law/kit/apply-on.ts'
import { monitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'
import { monthsBackwards } from '../../law/monitoring-months/months-backwards.ts'
import { type DayNumber, isoOf } from './days.ts'
import { memory } from './memory.ts'
import type { Random } from './random.ts'

type Of = {
  readonly services: readonly string[]
  readonly start: DayNumber
  readonly end: DayNumber
  readonly place: string
}

const intervals = memory<number | null>()
const months = memory<readonly string[]>()

/** The interval that the law sets for these services, asked on the first day of the period. */
const intervalOf = ({ services, start, place }: Of): number | null =>
  intervals(`${place} ${isoOf(start)} ${services}`, () => {
    const ruling = applyOn({ on: Temporal.PlainDate.from(isoOf(start)), in: place }, monitoringInterval, {
      ...{ isNew: false, services: [...services], inFacility: services.includes('32'), age: 40 },
      ...{ careManagement: 'なし', needsIntensive: false, hasDayGroupHome: false },
    })
    return ruling.silent ? null : ruling.finding.months
  })

/** モニタリングの月: first days (ISO) of the months due in a period, counted backwards from its last. */
export const dueMonths = (of: Of): readonly string[] => {
  const every = intervalOf(of)
  if (every === null) return []
  const [first, last] = [isoOf(of.start).slice(0, 7), isoOf(of.end).slice(0, 7)]
  return months(`${first} ${last} ${every}`, () =>
    monthsBackwards(Temporal.PlainYearMonth.from(first), Temporal.PlainYearMonth.from(last), every).map(
      (month) => `${month}-01`,
    ),
  )
}

/** Which of the months were done by a day, and which of these after their month. Invented shares. */
export const doneMonths = (due: readonly string[], on: string, random: Random) => {
  const here = `${on.slice(0, 7)}-01`
  const done: string[] = []
  const late: string[] = []
  for (const month of due) {
    if (month > here || !random.chance(month === here ? 0.4 : 0.96)) continue
    done.push(month)
    if (month < here && random.chance(0.07)) late.push(month)
  }
  return { done, late }
}
