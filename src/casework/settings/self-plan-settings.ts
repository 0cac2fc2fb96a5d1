import { selfPlanConditions } from '../../law/self-plan-permission/self-plan-permission-facts.ts'
import { municipalPapers } from '../../law/self-plan-permission/self-plan-steps.ts'
import { plannedGroups } from '../../law/texts/planned-groups.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { ValuesOf } from '../../ui/kit/field.ts'
import { tick } from '../../ui/kit/tick.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'
import { words } from './settings.words.ts'

const asOptions = <V extends string>(values: readonly V[]) => values.map((value) => ({ value, label: value }))

/** セルフプランの定め: what a municipality asks for beyond the law; nothing ticked means not decided. */
export const selfPlanFields = (today: string) => ({
  selfPlanConditions: choices({
    label: words.selfPlanConditions,
    hint: words.selfPlanConditionsHint,
    options: asOptions(selfPlanConditions),
  }),
  selfPlanServices: choices({
    label: words.selfPlanServices,
    hint: words.selfPlanServicesHint,
    options: servicesOn(Temporal.PlainDate.from(today))
      .filter(({ group }) => plannedGroups.includes(group))
      .map(({ code, name }) => ({ value: code, label: name })),
  }),
  selfPlanTemporary: tick({ label: words.selfPlanTemporary, says: words.selfPlanTemporarySays }),
  selfPlanPapers: choices({
    label: words.selfPlanPapers,
    hint: words.selfPlanPapersHint,
    options: asOptions(municipalPapers),
  }),
})

type Values = ValuesOf<ReturnType<typeof selfPlanFields>>
type Settings = Pick<MunicipalSettings, 'selfPlan' | 'selfPlanPapers'>

export const selfPlanSettingsOf = (values: Values): Settings => {
  const selfPlan = {
    ...(values.selfPlanConditions.length === 0 ? {} : { conditions: values.selfPlanConditions }),
    ...(values.selfPlanServices.length === 0 ? {} : { services: values.selfPlanServices }),
    ...(values.selfPlanTemporary ? { temporaryOnly: true } : {}),
  }
  return {
    ...(Object.keys(selfPlan).length === 0 ? {} : { selfPlan }),
    ...(values.selfPlanPapers.length === 0 ? {} : { selfPlanPapers: values.selfPlanPapers }),
  }
}

export const selfPlanTyped = ({ selfPlan, selfPlanPapers }: MunicipalSettings): Values => ({
  selfPlanConditions: selfPlan?.conditions ?? [],
  selfPlanServices: selfPlan?.services ?? [],
  selfPlanTemporary: selfPlan?.temporaryOnly ?? false,
  selfPlanPapers: selfPlanPapers ?? [],
})
