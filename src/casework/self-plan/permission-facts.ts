import type { SelfPlanPermissionFacts } from '../../law/self-plan-permission/self-plan-permission-facts.ts'
import type { CaseFile } from '../case/file.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'

/** How many planning offices of the register can make this plan, and how many of them take new people. */
export type FittingOffices = { readonly registered: number; readonly accepting: number }

/**
 * セルフプランを出せるかを決める事実
 *
 * Whoever chooses on this page wishes it. The register says whether there is an office and whether one takes new
 * people; what the municipality asks for beyond the law comes from its settings. Whether the person can arrange the
 * services alone nobody has asked.
 */
export const permissionFacts = (
  file: CaseFile,
  today: string,
  { selfPlan }: MunicipalSettings,
  { registered, accepting }: FittingOffices,
): SelfPlanPermissionFacts => ({
  person: regimeOf(file, today),
  noOfficeNearby: registered === 0,
  officeTaken: registered > 0 && accepting === 0,
  ...{ wished: true, ledByMunicipality: false, canArrange: null },
  services: [...(file.application?.services ?? [])],
  municipalConditions: selfPlan?.conditions ? [...selfPlan.conditions] : null,
  municipalServices: selfPlan?.services ? [...selfPlan.services] : null,
  temporaryOnly: selfPlan?.temporaryOnly ?? false,
})
