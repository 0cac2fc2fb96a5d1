import { type Actor, isCitizen, organisationKindOf } from '../registers/actor.ts'
import type { CaseFile } from './file.ts'
import type { Holder } from './holder.ts'
import type { By, Refusal } from './move.ts'
import type { StepNumber } from './step.ts'
import { stepOf } from './steps.ts'
import { turns } from './turns.ts'

/**
 * Whether a step may be taken now and by this actor: null, or the refusal with what would be possible
 * instead. Every move asks this first.
 */
export const refuseUnlessOpen = (file: CaseFile, number: StepNumber, by: By): Refusal | null => {
  const step = stepOf(number)
  const refusal = (because: string): Refusal => ({
    done: false,
    asked: `${step.mark}${step.title}`,
    because,
    possible: possibleNow(file),
    source: step.source,
  })
  if (file.closed) return refusal(`この事案は${file.closed.why}により終わっています。`)
  const absent = step.absent(file)
  if (absent) return refusal(`${absent}、この段階は行いません。`)
  const missing = step.needs.filter((need) => !need.holds(file)).map((need) => need.says)
  if (missing.length > 0)
    return refusal(`先に済んでいなければならないことがあります：${missing.join('、')}。`)
  if (step.settled(file)) return refusal('この段階は、もう済んでいます。')
  if (!step.turn(file).some((holder) => mayActAs(by.actor, holder, file)))
    return refusal('いまは、ほかの人の番です。')
  return null
}

/** Whether the actor may act for the holder. The desk may record for a person or a provider what came on paper. */
export const mayActAs = (actor: Actor, holder: Holder, file: CaseFile): boolean => {
  if (actor.role === '市町村管理者') return false
  switch (holder.holder) {
    case '窓口':
      return actor.role === '窓口' || actor.role === '係長'
    case '係長':
      return actor.role === '係長'
    case '本人':
      return (
        actor.role === '窓口' || actor.role === '係長' || isOwn(actor, file) || helpsWithSelfPlan(actor, file)
      )
    case 'サービス事業者':
      return actor.role === '窓口' || actor.role === '係長' || isOf(actor, holder)
    default:
      return isOf(actor, holder)
  }
}

/** 別紙2-4: the centre that was called in helps the person to write a self-plan. */
const helpsWithSelfPlan = (actor: Actor, file: CaseFile): boolean =>
  actor.role === '支援センター職員' && file.centre === actor.organisation && file.author === 'セルフプラン'

const isOf = (actor: Actor, holder: Holder): boolean =>
  organisationKindOf(actor.role) === holder.holder && actor.organisation === holder.party

export const isOwn = (actor: Actor, file: CaseFile): boolean =>
  isCitizen(actor.role) &&
  actor.person !== null &&
  (actor.person === file.person || actor.person === file.guardian?.id)

/** What would be possible instead, in words: the open turns. */
export const possibleNow = (file: CaseFile): readonly string[] => [
  ...new Set(turns(file).map((turn) => `${stepOf(turn.step).mark}${turn.why}（${turn.holder}）`)),
]

/** A refusal for a reason that is not the order of the steps. */
export const refuse = (
  file: CaseFile,
  asked: string,
  because: string,
  source: string | null = null,
): Refusal => ({
  done: false,
  asked,
  because,
  possible: possibleNow(file),
  source,
})
