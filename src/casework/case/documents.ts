import type { Typed } from '../../ui/kit/typed.ts'
import type { Tx } from '../registers/tables.ts'
import type { Saved } from './screen.ts'

/** The newest version of a document, or null. */
export type Written<C> = {
  readonly id: string
  readonly version: number
  readonly content: C
  readonly by: string
  readonly at: string
}

export const newestDocument = async <C>(
  tx: Tx,
  municipality: string,
  id: string | null | undefined,
  version?: number,
): Promise<Written<C> | null> => {
  if (!id) return null
  const row = await tx
    .selectFrom('document as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'd.municipality').onRef('a.id', '=', 'd.account'),
    )
    .where('d.municipality', '=', municipality)
    .where('d.id', '=', id)
    .$if(version !== undefined, (query) => query.where('d.version', '=', version ?? 0))
    .select(['d.version', 'd.content', 'd.at', 'a.name'])
    .orderBy('d.version', 'desc')
    .executeTakeFirst()
  if (!row) return null
  return { id, version: row.version, content: row.content as unknown as C, by: row.name ?? '', at: row.at }
}

/** A stored document as the other side of a clash. */
export const savedAs = (written: Written<unknown>, typed: Typed): Saved => ({
  typed,
  by: written.by,
  at: written.at,
})
