import { sql } from 'kysely'
import type { CaseFile } from '../../casework/case/file.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import { type CaseStore, Clash, type Writing } from '../../casework/case/store.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'
import { forgetTyped } from './forget-typed.ts'
import { type PaintPaper, storePaper } from './paper-store.ts'
import { project } from './project-cases.ts'

/**
 * Writes moves: facts, projections, documents and papers in the caller's transaction. The keys end in the sequence
 * number and in the document's version, so the key itself is the version check. Facts of many cases take as many
 * statements as those of one, up to what a statement holds.
 */
export const caseStore = (tx: Tx, now: string, paint: PaintPaper): CaseStore => {
  const appendAll = async (writings: readonly Writing[]): Promise<void> => {
    for (let from = 0; from < writings.length; from += atOnce)
      await appendFacts(
        tx,
        now,
        writings.slice(from, from + atOnce).filter(({ facts }) => facts.length > 0),
      )
    for (const writing of writings) await appendRest(tx, now, writing, paint)
  }
  return { appendAll, append: (writing) => appendAll([writing]) }
}

/** Cases in one statement: each takes some hundred of its parameters at most, of 65,535. */
const atOnce = 200

const appendFacts = async (tx: Tx, now: string, writings: readonly Writing[]): Promise<void> => {
  const [first] = writings
  if (!first) return
  const { actor, today } = first
  await writeFiles(tx, actor.municipality, writings)
  await tx
    .insertInto('case_entry')
    .values(
      writings.flatMap(({ before, facts, relation }) =>
        facts.map((fact, index) => ({
          ...{ municipality: actor.municipality, case_id: before.id, seq: before.version + 1 + index },
          ...{ fact: JSON.stringify(fact), at: now, account: actor.account, role: actor.role, relation },
        })),
      ),
    )
    .execute()
    .catch(asClash('case_entry_pk'))
  const after = writings.map((writing) => writing.after)
  await project(tx, actor.municipality, after, today)
  await queueNotices(tx, now, writings)
}

const appendRest = async (tx: Tx, now: string, writing: Writing, paint: PaintPaper): Promise<void> => {
  const { before, actor } = writing
  const here = { municipality: actor.municipality }
  if (writing.facts.length > 0) await forgetTyped(tx, writing)
  else if (writing.documents.length > 0) await keepStill(tx, actor.municipality, before)
  for (const document of writing.documents)
    await tx
      .insertInto('document')
      .values({
        ...here,
        id: document.id,
        version: document.base + 1,
        case_id: before.id,
        kind: document.kind,
        content: JSON.stringify(document.content),
        account: actor.account,
        at: now,
      })
      .execute()
      .catch(asClash('document_pk'))
  for (const paper of writing.papers) await storePaper(tx, now, writing, paper, paint)
  for (const code of writing.letterCodes)
    await tx
      .insertInto('letter_code')
      .values({
        ...here,
        code_hash: hashOf(code.code),
        account: code.account,
        expires_on: code.expiresOn,
        used_at: null,
      })
      .execute()
}

/** Files that are new, and those that stand as they were read. */
const writeFiles = async (tx: Tx, municipality: string, writings: readonly Writing[]): Promise<void> => {
  const fresh = writings.filter(({ before }) => before.version === 0)
  if (fresh.length > 0)
    await tx
      .insertInto('case_file')
      .values(
        fresh.map(({ after }) => ({
          ...{ municipality, id: after.id, reception_number: after.receptionNumber, person: after.person },
          ...{ state: JSON.stringify(after), version: after.version, closed_on: after.closed?.on ?? null },
          ...{ folded_by: foldVersion, opened_on: after.application?.on ?? '' },
        })),
      )
      .execute()
  const others = writings.filter(({ before }) => before.version > 0)
  if (others.length === 0) return
  const rows = others.map(({ before, after }) => ({
    ...{ id: before.id, was: before.version, state: after, version: after.version },
    closed_on: after.closed?.on ?? null,
  }))
  const changed = await sql`
    update case_file f set state = w.state, version = w.version, closed_on = w.closed_on, folded_by = ${foldVersion}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as w (id uuid, was int, state jsonb, version int, closed_on date)
    where f.municipality = ${municipality} and f.id = w.id and f.version = w.was`.execute(tx)
  if (changed.numAffectedRows !== BigInt(others.length)) throw new Clash()
}

/**
 * A document without facts belongs to the file as it was read: a draft saved while another hands it in would
 * otherwise lie, unsubmitted, after the version that was handed in. The row stays locked until this is written.
 */
const keepStill = async (tx: Tx, municipality: string, before: CaseFile): Promise<void> => {
  const row = await tx
    .selectFrom('case_file')
    .where('municipality', '=', municipality)
    .where('id', '=', before.id)
    .select('version')
    .forShare()
    .executeTakeFirst()
  if (row?.version !== before.version) throw new Clash()
}

const queueNotices = async (tx: Tx, now: string, writings: readonly Writing[]): Promise<void> => {
  const rows = writings.flatMap(({ after, before, actor }) =>
    after.notices.slice(before.notices.length).map((notice, index) => ({
      ...{ municipality: actor.municipality, id: noticeId(after, before.notices.length + index) },
      ...{ case_id: after.id, holder: notice.to.holder, party: notice.to.party ?? '' },
      ...{ about: notice.about, at: now, seen_at: null },
    })),
  )
  if (rows.length > 0) await tx.insertInto('notice').values(rows).execute()
}

/** The id follows from the case and the place of the notice in it, so that a replay makes the same one. */
const noticeId = (file: CaseFile, index: number): string => {
  const hex = hashOf(`${file.id} notice ${index}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** A taken key means that somebody wrote this version first. */
const asClash =
  (constraint: string) =>
  (error: unknown): never => {
    if (error instanceof Error && 'constraint' in error && error.constraint === constraint) throw new Clash()
    throw error
  }
