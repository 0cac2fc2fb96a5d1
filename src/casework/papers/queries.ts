import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { mayReadPaper } from './may-read-paper.ts'

export type KeptPaper = {
  readonly id: string
  readonly form: string
  readonly stage: string | null
  readonly number: string | null
  readonly title: string
  readonly sha256: string
  readonly issuedOn: string
}

/** The papers of a case that the actor may read, the newest first. */
export const papersOf = async (at: At, file: CaseFile): Promise<readonly KeptPaper[]> => {
  const rows = await at.tx
    .selectFrom('paper')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', file.id)
    .select(['id', 'form', stage, 'number', 'title', 'sha256', 'issued_on'])
    .orderBy('at', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows
    .filter((row) => mayReadPaper(at.actor, file, row))
    .map(({ issued_on, ...row }) => ({ ...row, issuedOn: issued_on }))
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The kept bytes of a paper; null when it is not there or not for this actor, which look the same. */
export const paperBytes = async (at: At, id: string) => {
  if (!uuid.test(id)) return null
  const row = await casesSeenBy(at.tx, at.actor)
    .innerJoin('paper', (join) =>
      join.onRef('paper.municipality', '=', 'c.municipality').onRef('paper.case_id', '=', 'c.id'),
    )
    .where('paper.id', '=', id)
    .select(['c.state', 'paper.person', 'paper.case_id', 'paper.form', stage, 'paper.issued_on', 'paper.pdf'])
    .executeTakeFirst()
  if (!row || !mayReadPaper(at.actor, row.state as unknown as CaseFile, row)) return null
  return row
}

/** 案 or 計画, for the plan; the snapshot of other forms has no stage. */
const stage = sql<string | null>`paper.snapshot ->> 'stage'`.as('stage')
