import type { CaseFile } from './file.ts'
import { mayActAs, refuse, refuseUnlessOpen } from './guard.ts'
import { type By, done, type Move, type Refusal } from './move.ts'
import { stepOf } from './steps.ts'

export type DraftWriting = {
  /** Null for the first save, which begins the draft. */
  readonly document: string | null
  readonly base: number
  readonly kind: 'plan-draft' | 'self-plan'
  readonly content: object
}

/**
 * ④ 計画案を書く
 *
 * One save of a draft, by the office or by the person: a new version of the document. The first one is the fact
 * that the draft has been begun.
 */
export const writeDraft: Move<DraftWriting> = (file, by, { document, base, kind, content }) => {
  const refusal = refuseUnlessDraftOpen(file, by)
  if (refusal) return refusal
  const id = document ?? by.newId()
  return done(document ? [] : [{ type: 'plan-draft-started', on: by.today, document: id }], {
    documents: [{ id, base, kind, content }],
  })
}

/** A draft may be written from ④ until it is handed in, and again when it was given back. */
export const refuseUnlessDraftOpen = (file: CaseFile, by: By): Refusal | null => {
  if (!file.draft) return refuseUnlessOpen(file, 4, by)
  const step = stepOf(4)
  const asked = '計画案を書く'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  const absent = step.absent(file)
  if (absent) return refuse(file, asked, `${absent}、計画案は書きません。`)
  if (file.draft.submitted)
    return refuse(file, asked, '計画案は提出ずみです。直すときは、窓口に差し戻してもらいます。')
  if (!step.turn(file).some((holder) => mayActAs(by.actor, holder, file)))
    return refuse(
      file,
      asked,
      file.selfPlan?.front
        ? '表面は、もう出ています。いまは市町村が仕上げています。直したいときは、窓口に話してください。'
        : 'この計画案は、ほかの人が書いています。',
    )
  return null
}
