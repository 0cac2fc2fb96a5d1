import type { Measures } from '../../city/measures/measures.ts'
import type { At } from '../case/at.ts'
import type { Choice } from './choice.ts'
import { measuresOf } from './measures-queries.ts'

/** The measures of a choice, as known today. */
export const measuresHere = (at: At, { year, district }: Choice): Promise<Measures> =>
  measuresOf(at.tx, at.municipality, { year, day: at.today, ...(district !== null && { district }) })
