import { servicesOn } from '../../law/texts/services-on.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { ValuesOf } from '../../ui/kit/field.ts'
import { tick } from '../../ui/kit/tick.ts'
import type { MunicipalSettings, SelfPlanCondition, SelfPlanPaper } from '../registers/municipality.ts'
import { words } from './settings.words.ts'

const conditions: readonly SelfPlanCondition[] = [
  '事業所が見つからない',
  '本人（保護者）が希望する',
  '自分で調整できる',
]
const papers: readonly SelfPlanPaper[] = ['計画', 'モニタリング報告書']
/** Benefits for which a plan draft is asked. */
const planned = ['介護給付', '訓練等給付', '地域相談支援給付', '障害児通所給付']

const asOptions = <V extends string>(values: readonly V[]) => values.map((value) => ({ value, label: value }))

/** セルフプランの定め: what a municipality asks for beyond the law; nothing ticked means not decided. */
export const selfPlanFields = (today: string) => ({
  selfPlanConditions: choices({
    label: words.selfPlanConditions,
    hint: words.selfPlanConditionsHint,
    options: asOptions(conditions),
  }),
  selfPlanServices: choices({
    label: words.selfPlanServices,
    hint: words.selfPlanServicesHint,
    options: servicesOn(Temporal.PlainDate.from(today))
      .filter(({ group }) => planned.includes(group))
      .map(({ code, name }) => ({ value: code, label: name })),
  }),
  selfPlanTemporary: tick({ label: words.selfPlanTemporary, says: words.selfPlanTemporarySays }),
  selfPlanPapers: choices({
    label: words.selfPlanPapers,
    hint: words.selfPlanPapersHint,
    options: asOptions(papers),
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
