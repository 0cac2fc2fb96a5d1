import type { At } from './at.ts'
import { isPhraseBox, type Phrase } from './phrase-boxes.ts'

/** The sentences that the actor's own office keeps; nobody else's. */
export const officePhrases = async (
  at: Pick<At, 'tx' | 'actor' | 'municipality'>,
): Promise<readonly (Phrase & { readonly id: string; readonly version: number })[]> => {
  const rows = await at.tx
    .selectFrom('phrase')
    .where('municipality', '=', at.municipality.number)
    .where('organisation', '=', at.actor.organisation)
    .select(['id', 'box', 'area', 'text', 'version'])
    .orderBy('at', 'desc')
    .execute()
  return rows.flatMap(({ box, ...rest }) => (isPhraseBox(box) ? [{ ...rest, box }] : []))
}
