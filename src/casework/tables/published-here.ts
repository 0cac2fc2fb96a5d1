import { type PublishedMeasures, publishedMeasures } from '../../city/measures/published-measures.ts'
import type { At } from '../case/at.ts'
import { type Choice, isWithheld } from './choice.ts'
import { measuresHere } from './measures-here.ts'

/** What is for publication of a choice; null where there is nothing to be had: of a part of the municipality. */
export const publishedHere = async (at: At, choice: Choice): Promise<PublishedMeasures | null> =>
  isWithheld(choice) ? null : publishedMeasures(await measuresHere(at, choice))
