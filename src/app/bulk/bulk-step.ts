import { words } from '../../casework/bulk/bulk.words.ts'
import type { BulkAction, BulkGiven, BulkLeft, PutMove, Verdict } from '../../casework/case/bulk-action.ts'
import { bulkKinds, isBulkKind } from '../../casework/case/bulk-kinds.ts'
import { putOnDesk } from '../../casework/case/desk.ts'
import type { Actor, Role } from '../../casework/registers/actor.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { caseStore } from '../../platform/postgres/case-store.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { atWithoutRequest } from '../at-without-request.ts'
import { audit } from '../audit.ts'
import { municipalityOf } from '../municipality-of.ts'
import { paintPaper } from '../paint-paper.ts'
import type { World } from '../world.ts'

export type BulkPlace = { readonly job: string; readonly ordinal: number }

/**
 * 一歩
 *
 * One row of the oldest job that waits, with everything it writes, in one transaction: a kill loses the whole row or
 * nothing of it. The job stays locked meanwhile, so that its rows happen one after another and no other runner does
 * the same; a second one takes the next job. False when nothing waits.
 */
export const bulkStep = (
  world: World,
  actions: readonly BulkAction[],
  municipality: string,
  at: (place: BulkPlace) => void = () => {},
): Promise<boolean> =>
  inMunicipality(world.db, { municipality }, async (tx) => {
    const job = await tx
      .selectFrom('bulk_job')
      .where('municipality', '=', municipality)
      .where('finished_at', 'is', null)
      .select(['id', 'kind', 'asked', 'account', 'began_at'])
      .orderBy('at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!job) return false
    const now = world.clock.now().toString()
    const write = (set: { began_at?: string; finished_at?: string; stopped?: string }) =>
      tx
        .updateTable('bulk_job')
        .set(set)
        .where('municipality', '=', municipality)
        .where('id', '=', job.id)
        .execute()
    const row = await tx
      .selectFrom('bulk_row')
      .where('municipality', '=', municipality)
      .where('job', '=', job.id)
      .where('state', '=', 'まつ')
      .select(['ordinal', 'case_id as caseId', 'person', 'period'])
      .orderBy('ordinal')
      .limit(1)
      .executeTakeFirst()
    if (!row) {
      await write({ finished_at: now })
      return true
    }
    at({ job: job.id, ordinal: row.ordinal })
    const here = await municipalityOf(tx, municipality)
    const actor = await actorBehind(tx, municipality, job.account)
    const action = actions.find(({ kind }) => kind === job.kind)
    if (!here || !actor || !action || !mayStill(actor, job.kind)) {
      await write({ finished_at: now, stopped: words.stoppedRights })
      return true
    }
    if (job.began_at === null) await write({ began_at: now })
    const where = atWithoutRequest(world, tx, here, actor)
    const [verdict] = await action.attempt(
      where,
      [row],
      job.asked as unknown as BulkGiven,
      await onceOf(tx, municipality, job.id),
    )
    if (!verdict) throw new Error(`no verdict on a row of ${job.kind}`)
    const left = verdict.state === '済' ? await verdict.write(putIn(world, tx, now, where)) : {}
    await settleRow(tx, municipality, { job: job.id, ordinal: row.ordinal }, verdict, left, now)
    await audit(
      ...([tx, now, actor, bulkKinds[action.kind].label] as const),
      {
        ...{ person: row.person, caseId: row.caseId, relation: 'まとめてする仕事', target: job.id },
        detail: verdict.state,
      },
      outcomes[verdict.state],
    )
    return true
  })

const outcomes = { 済: '書いた', 断り: '断られた', 変化なし: '見た' } as const

const putIn =
  (world: World, tx: Tx, now: string, at: ReturnType<typeof atWithoutRequest>): PutMove =>
  async (move, file, relation) => {
    const store = caseStore(tx, now, paintPaper(world.painter, world.ownForms))
    const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
    await putOnDesk({ store, reactions: world.reactions }, file, by, relation, move)
  }

/** Who asked, as they are now; null where the account was closed. */
const actorBehind = async (tx: Tx, municipality: string, account: string): Promise<Actor | null> => {
  const row = await tx
    .selectFrom('account')
    .where('municipality', '=', municipality)
    .where('id', '=', account)
    .where('disabled_at', 'is', null)
    .select(['name', 'role', 'organisation', 'person'])
    .executeTakeFirst()
  return row ? { ...row, account, municipality, role: row.role as Role } : null
}

const mayStill = ({ role }: Actor, kind: string): boolean =>
  isBulkKind(kind) && (bulkKinds[kind].who as readonly Role[]).includes(role)

const onceOf = async (tx: Tx, municipality: string, job: string): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('bulk_row')
    .where('municipality', '=', municipality)
    .where('job', '=', job)
    .where('once', 'is not', null)
    .select('once')
    .execute()
  return new Set(rows.flatMap(({ once }) => once ?? []))
}

const settleRow = async (
  tx: Tx,
  municipality: string,
  { job, ordinal }: BulkPlace,
  verdict: Verdict,
  { before, paper }: BulkLeft,
  now: string,
): Promise<void> => {
  const changed = await tx
    .updateTable('bulk_row')
    .set({
      ...{ state: verdict.state, says: verdict.says, at: now, paper: paper ?? null },
      once: verdict.state === '済' ? (verdict.once ?? null) : null,
      before: before ? JSON.stringify(before) : null,
    })
    .where('municipality', '=', municipality)
    .where('job', '=', job)
    .where('ordinal', '=', ordinal)
    .where('state', '=', 'まつ')
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Error('a row of a job was written twice')
}
