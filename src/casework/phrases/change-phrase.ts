import type { At } from '../case/at.ts'
import type { Phrase } from '../case/phrase-boxes.ts'
import { Clash } from '../case/store.ts'

type Kept = { readonly id: string; readonly version: number }
type Where = Pick<At, 'tx' | 'actor' | 'municipality'>

/** Changes a phrase of the actor's office as read, or drops it (null); a `Clash` when somebody changed it first. */
export const changePhrase = async (
  { tx, actor, municipality }: Where,
  { id, version }: Kept,
  to: Pick<Phrase, 'box' | 'area' | 'text'> | null,
): Promise<void> => {
  const row = { municipality: municipality.number, organisation: actor.organisation ?? nobody, id, version }
  const touched = to
    ? (
        await tx
          .updateTable('phrase')
          .set({ ...to, version: version + 1 })
          .where((eb) => eb.and(row))
          .executeTakeFirst()
      ).numUpdatedRows
    : (
        await tx
          .deleteFrom('phrase')
          .where((eb) => eb.and(row))
          .executeTakeFirst()
      ).numDeletedRows
  if (touched !== 1n) throw new Clash()
}

const nobody = '00000000-0000-0000-0000-000000000000'
