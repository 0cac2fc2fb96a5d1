import { createHash } from 'node:crypto'
import type { NewPaper } from '../../casework/case/move.ts'
import type { Writing } from '../../casework/case/store.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { documentNumber } from '../../forms/kit/document-number.ts'
import { nextSerial } from './numbering.ts'

/** Prints a snapshot: what it is called, its form's version, and the bytes. */
export type PaintPaper = (
  form: string,
  snapshot: object,
  on: string,
) => Promise<{ readonly title: string; readonly version: string; readonly pdf: Uint8Array }>

/**
 * Prints a paper once and keeps the bytes, so that every reprint is the first print. A secret (a one-time
 * code) goes on the sheet and not into the snapshot that is kept.
 */
export const storePaper = async (
  tx: Tx,
  now: string,
  { actor, after, today }: Writing,
  paper: NewPaper,
  paint: PaintPaper,
): Promise<void> => {
  const number = sentByMunicipality.has(paper.form) ? await letterNumber(tx, actor.municipality, today) : null
  // A form with a number of its own (the certificate) keeps it.
  const snapshot = { ...(number ? { number } : {}), on: today, ...paper.snapshot }
  const { title, version, pdf } = await paint(paper.form, { ...snapshot, ...paper.secret }, today)
  await tx
    .insertInto('paper')
    .values({
      municipality: actor.municipality,
      id: paper.id,
      case_id: after.id,
      person: after.person,
      form: paper.form,
      form_version: version,
      number,
      title,
      snapshot: JSON.stringify(snapshot),
      pdf: Buffer.from(pdf),
      sha256: createHash('sha256').update(pdf).digest('hex'),
      issued_on: today,
      account: actor.account,
      at: now,
    })
    .execute()
}

/** What goes out in the name of the head of the municipality; plans and reports come in and have no number of its. */
const sentByMunicipality = new Set([
  'plan-draft-request',
  'category-notice',
  'grant-notice',
  'recipient-certificate',
])

const letterNumber = async (tx: Tx, municipality: string, today: string): Promise<string> => {
  const year = fiscalYear(today)
  return documentNumber(year, await nextSerial(tx, municipality, '文書番号', year))
}

/** 年度: April to March. */
export const fiscalYear = (day: string): number => {
  const date = Temporal.PlainDate.from(day)
  return date.month >= 4 ? date.year : date.year - 1
}
