import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { ImportKind } from './import-at.ts'

type Kept = { readonly kind: ImportKind; readonly bytes: Uint8Array; readonly shown: string | null }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Hours that a file waits for its confirmation. */
const longest = 24

/** 確かめるまで置く: one file for each account, the newest. Answers its id. */
export const keepFile = async (at: At, { kind, bytes, shown }: Kept): Promise<string> => {
  await dropOwnFiles(at)
  const id = at.newId()
  const kept = Buffer.from(bytes)
  await at.tx
    .insertInto('import_file')
    .values({
      ...{ municipality: at.municipality.number, id, kind, bytes: kept, shown },
      sha256: at.hash(kept.toString('latin1')),
      ...{ sent_by: at.actor.account, sent_at: at.now },
    })
    .execute()
  return id
}

/** The file as its sender left it; null for another's, and for one that has waited too long. */
export const keptFile = async (at: At, id: string): Promise<Kept | null> => {
  await sweepFiles(at)
  if (!uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('import_file')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('sent_by', '=', at.actor.account)
    .select(['kind', 'bytes', 'shown', 'sha256'])
    .executeTakeFirst()
  if (!row || at.hash(row.bytes.toString('latin1')) !== row.sha256) return null
  return { kind: row.kind as ImportKind, bytes: row.bytes, shown: row.shown }
}

export const dropOwnFiles = (at: At) =>
  at.tx
    .deleteFrom('import_file')
    .where('municipality', '=', at.municipality.number)
    .where('sent_by', '=', at.actor.account)
    .execute()

/** What has waited too long goes, in the whole municipality. */
export const sweepFiles = (at: Pick<At, 'tx' | 'municipality' | 'now'>) =>
  sql`
    delete from import_file
    where municipality = ${at.municipality.number}
      and sent_at < ${at.now}::timestamptz - make_interval(hours => ${longest})
  `.execute(at.tx)
