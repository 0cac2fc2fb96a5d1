import type { Kysely } from 'kysely'
import type { Fact } from '../../casework/case/fact.ts'
import { emptyCase } from '../../casework/case/file.ts'
import { replay } from '../../casework/case/fold.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { systemClock, todayInJapan } from '../system/clock.ts'
import { project } from './project-cases.ts'
import { inMunicipality } from './transaction.ts'

/**
 * 今の姿の計算のしなおし
 *
 * Computes from its facts every file that an older release kept, with parties and turns. Each file in a transaction of
 * its own, so that a stop in the middle loses nothing; a second process at the same time finds nothing left to do.
 *
 * @returns how many files were computed anew
 */
export const refoldOld = async (
  db: Kysely<Tables>,
  today: string = todayInJapan(systemClock),
): Promise<number> => {
  let done = 0
  for (const { number: municipality } of await db.selectFrom('municipality').select('number').execute()) {
    const old = await inMunicipality(db, { municipality }, (tx) => oldIn(tx, municipality).execute())
    for (const { id } of old)
      if (await inMunicipality(db, { municipality }, (tx) => refold(tx, municipality, id, today))) done += 1
  }
  return done
}

const oldIn = (tx: Tx, municipality: string) =>
  tx
    .selectFrom('case_file')
    .where('municipality', '=', municipality)
    .where('folded_by', '<', foldVersion)
    .select(['id', 'person', 'reception_number'])

const refold = async (tx: Tx, municipality: string, id: string, today: string): Promise<boolean> => {
  const row = await oldIn(tx, municipality).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) return false
  const entries = await tx
    .selectFrom('case_entry')
    .where('municipality', '=', municipality)
    .where('case_id', '=', id)
    .select('fact')
    .orderBy('seq')
    .execute()
  const file = replay(
    emptyCase(id, row.person, row.reception_number),
    entries.map(({ fact }) => fact as unknown as Fact),
  )
  await tx
    .updateTable('case_file')
    .set({ state: JSON.stringify(file), folded_by: foldVersion, closed_on: file.closed?.on ?? null })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  await project(tx, municipality, [file], today)
  return true
}
