import { type Explained, explainOn } from '../../law/kit/explain-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { ProviderOrder } from '../../law/provider-order/provider-order-facts.ts'
import {
  type SelfPlanNotes,
  type SelfPlanNotesFacts,
  selfPlanNotes,
} from '../../law/self-plan-sheet/self-plan-notes.ts'
import { type SelfPlanSide, selfPlanSides } from '../../law/self-plan-sheet/self-plan-sides.ts'
import type { ContractsInForce } from '../case/contracts-in-force.ts'
import type { ApplicationKind } from '../case/fact.ts'
import { helperOrder } from '../case/helper-order.ts'

/** What the official knows of the person; the file does not say it, and it is not kept. */
export type HelpAnswers = {
  readonly difficult: boolean
  readonly canWriteAlone: boolean | null
  readonly copyWanted: boolean
}

export type HelpCase = {
  readonly inForce: Pick<ContractsInForce, 'contracts' | 'names'>
  readonly kind: ApplicationKind
  /** Renewals by a self-plan before this one; null where the last plan was not one. */
  readonly before: number | null
  readonly hasSixItems: boolean
}

export type HelpRulings = {
  readonly sides: Explained<SelfPlanSide[]>
  readonly order: Explained<ProviderOrder>
  readonly notes: Explained<SelfPlanNotes>
}

/** だれが書き、だれが手伝うか: the rules of the self-plan's sheet on what the case and the official say. */
export const helpRulings = (
  when: OccasionOfLaw,
  { inForce, kind, before, hasSixItems }: HelpCase,
  { difficult, canWriteAlone, copyWanted }: HelpAnswers,
): HelpRulings => ({
  sides: explainOn(when, selfPlanSides, { canWriteAlone }),
  order: helperOrder(when, inForce, difficult),
  notes: explainOn(when, selfPlanNotes, {
    // Who cannot write alone is helped by the provider of the order: the handling of 別紙2.
    providerHelped: canWriteAlone === false && !difficult,
    copyWanted,
    kind: noteKinds[kind],
    timesBefore: before ?? 0,
    form: '京都市の様式',
    hasSixItems,
  }),
})

const noteKinds: Readonly<Record<ApplicationKind, SelfPlanNotesFacts['kind']>> = {
  新規: '新規',
  変更: '量の変更',
  更新: '更新',
}
