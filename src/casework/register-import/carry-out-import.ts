import { sql } from 'kysely'
import type { ImportAt } from './import-at.ts'
import type { Proposed } from './propose-import.ts'
import { writePeriods } from './write-periods.ts'
import { writePersons } from './write-persons.ts'

export const importAudit = '登録の取り込み'

/** Until the transaction ends nobody else takes a file in. */
export const lockImport = ({ tx, municipality }: Pick<ImportAt, 'tx' | 'municipality'>) =>
  sql`select pg_advisory_xact_lock(hashtext(${`register import ${municipality.number}`}))`.execute(tx)

/**
 * 取り込む: writes what was proposed, in the transaction of `at`: all of it or nothing. Call it under `lockImport`, with
 * a proposal made under it. Everybody whose data was written has an entry in the log, without what was written.
 *
 * @throws Error for a proposal with faults, and a `Clash` where the register moved on
 */
export const carryOutImport = async (
  at: ImportAt,
  proposed: Proposed,
  target: string | null,
): Promise<string> => {
  if (proposed.plan.faults.count > 0) throw new Error('a file with faults is not taken in')
  const persons =
    proposed.kind === '利用者' ? await writePersons(at, proposed.plan) : await writePeriods(at, proposed.plan)
  const { added, changed } = proposed.plan
  const detail = `${proposed.kind}：新しい${added.length}件、かわる${changed.length}件`
  const { account, role } = at.actor
  await sql`
    insert into audit_entry (municipality, at, account, role, relation, action, person, target, detail, outcome)
    select ${at.municipality.number}, ${at.now}::timestamptz, ${account}::uuid, ${role}::text,
      ${account === null ? 'サーバーの命令' : '支給決定機関'}, ${importAudit}, one, ${target}::uuid, ${proposed.kind}, '書いた'
    from unnest(${persons}::uuid[]) as one
  `.execute(at.tx)
  return detail
}
