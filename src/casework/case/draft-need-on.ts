import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { planDraftNeed } from '../../law/plan-draft-need/plan-draft-need.ts'
import type { PlanDraftNeed } from '../../law/plan-draft-need/plan-draft-need-facts.ts'
import type { Municipality } from '../registers/municipality.ts'
import type { ApplicationKind, CareManagement } from './fact.ts'

type Asked = {
  readonly kind: ApplicationKind
  readonly services: readonly string[]
  readonly careManagement: CareManagement
}

/**
 * 計画案の提出を求めるか, as far as the application tells: the municipality has not said yet whether it finds a
 * draft needed, and neither the start of use nor the previous decision is asked for on the way. `ask` is
 * `explainOn` where the ruling reaches a screen.
 */
export const draftNeedOn = (
  { name, settings }: Pick<Municipality, 'name' | 'settings'>,
  on: string,
  { kind, services, careManagement }: Asked,
  ask: typeof applyOn = applyOn,
): Ruling<PlanDraftNeed> =>
  ask({ on: Temporal.PlainDate.from(on), in: name }, planDraftNeed, {
    ...{ kind, careManagement, services: [...services], useFrom: null },
    ...{ municipalityFindsNeeded: null, previousWithoutDraft: null },
    municipalProperServices: settings.properServices ? [...settings.properServices] : null,
  })
