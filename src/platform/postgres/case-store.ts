import type { CaseFile } from '../../casework/case/file.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import { partiesOf } from '../../casework/case/parties.ts'
import { stepOf } from '../../casework/case/steps.ts'
import { type CaseStore, Clash, type Writing } from '../../casework/case/store.ts'
import { turns } from '../../casework/case/turns.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'
import { forgetTyped } from './forget-typed.ts'
import { type PaintPaper, storePaper } from './paper-store.ts'
import { projectPeriod } from './period-store.ts'

/**
 * Writes a move: facts, projections, documents and papers in the caller's transaction. The keys end in the
 * sequence number and in the document's version, so the key itself is the version check.
 */
export const caseStore = (tx: Tx, now: string, paint: PaintPaper): CaseStore => ({
  async append(writing) {
    const { before, after, actor } = writing
    const here = { municipality: actor.municipality }
    if (writing.facts.length > 0) {
      await writeFile(tx, actor.municipality, before, after)
      await tx
        .insertInto('case_entry')
        .values(
          writing.facts.map((fact, index) => ({
            ...here,
            case_id: before.id,
            seq: before.version + 1 + index,
            fact: JSON.stringify(fact),
            at: now,
            account: actor.account,
            role: actor.role,
            relation: writing.relation,
          })),
        )
        .execute()
        .catch(asClash('case_entry_pk'))
      await project(tx, actor.municipality, after, writing.today)
      await queueNotices(tx, now, writing)
      await forgetTyped(tx, writing)
    } else if (writing.documents.length > 0) await keepStill(tx, actor.municipality, before)
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
  },
})

const writeFile = async (tx: Tx, municipality: string, before: CaseFile, after: CaseFile): Promise<void> => {
  const row = {
    state: JSON.stringify(after),
    version: after.version,
    closed_on: after.closed?.on ?? null,
    folded_by: foldVersion,
  }
  if (before.version === 0) {
    await tx
      .insertInto('case_file')
      .values({
        ...row,
        municipality,
        id: after.id,
        reception_number: after.receptionNumber,
        person: after.person,
        opened_on: after.application?.on ?? '',
      })
      .execute()
    return
  }
  const changed = await tx
    .updateTable('case_file')
    .set(row)
    .where('municipality', '=', municipality)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
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

/** Rewrites what is computed from the state: whose turn, who is on the case, the period that was granted. */
export const project = async (tx: Tx, municipality: string, file: CaseFile, today: string): Promise<void> => {
  const of = { municipality, case_id: file.id }
  for (const table of ['case_turn', 'case_party'] as const)
    await tx
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where('case_id', '=', file.id)
      .execute()
  const parties = partiesOf(file)
  if (parties.length > 0)
    await tx
      .insertInto('case_party')
      .values(parties.map((party) => ({ ...of, ...party })))
      .execute()
  const open = turns(file)
  const district = await districtOf(tx, municipality, file.person)
  if (open.length > 0)
    await tx
      .insertInto('case_turn')
      .values(
        open.map((turn) => ({
          ...of,
          step: turn.step,
          holder: turn.holder,
          party: turn.party ?? '',
          since: turn.since,
          until: turn.until,
          task: turn.why === stepOf(turn.step).task ? null : turn.why,
          ...{ person: file.person, district },
          office: file.office?.id ?? file.asked?.office ?? null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (file.grant) await projectPeriod(tx, municipality, file, today)
}

const districtOf = async (tx: Tx, municipality: string, person: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .select('district')
    .executeTakeFirst()
  return row?.district ?? null
}

const queueNotices = async (tx: Tx, now: string, { after, before, actor }: Writing): Promise<void> => {
  const fresh = after.notices.slice(before.notices.length)
  for (const [index, notice] of fresh.entries())
    await tx
      .insertInto('notice')
      .values({
        municipality: actor.municipality,
        id: noticeId(after, before.notices.length + index),
        case_id: after.id,
        holder: notice.to.holder,
        party: notice.to.party ?? '',
        about: notice.about,
        at: now,
        seen_at: null,
      })
      .execute()
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
