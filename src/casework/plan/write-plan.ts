import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { CaseFile } from '../case/file.ts'
import { mayActAs, refuse } from '../case/guard.ts'
import { type By, done, type Move, type Refusal } from '../case/move.ts'
import { stepOf } from '../case/steps.ts'

export type PlanWriting = {
  readonly document: string | null
  readonly base: number
  readonly content: PlanContent
}

/**
 * ⑭ 計画を書く
 *
 * One save of the final plan. It may be written from the decision on, before the meeting of ⑬ too, for the meeting
 * speaks about it; it is handed in only after the meeting.
 */
export const writePlan: Move<PlanWriting> = (file, by, { document, base, content }) => {
  const refusal = refuseUnlessPlanOpen(file, by)
  if (refusal) return refusal
  const id = document ?? by.newId()
  return done(document ? [] : [{ type: 'plan-started', on: by.today, document: id }], {
    documents: [{ id, base, kind: 'plan', content }],
  })
}

export const refuseUnlessPlanOpen = (file: CaseFile, by: By): Refusal | null => {
  const step = stepOf(14)
  const asked = '計画を書く'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  const absent = step.absent(file)
  if (absent) return refuse(file, asked, `${absent}、計画は書きません。`)
  if (!file.grant)
    return refuse(
      file,
      asked,
      '先に済んでいなければならないことがあります：⑩支給決定がされている。',
      step.source,
    )
  if (file.plan?.submitted)
    return refuse(file, asked, '計画は提出ずみです。変えるときは、変更の手続きで書きます。')
  if (!step.turn(file).some((holder) => mayActAs(by.actor, holder, file)))
    return refuse(file, asked, '計画を書くのは、契約した相談支援事業所です。')
  return null
}
