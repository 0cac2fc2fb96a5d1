import { longestLength } from '../../law/deadline/deadline.ts'
import { alignments } from '../../law/grant-period/aligned-end.ts'
import { childDayGroup } from '../../law/texts/is-child-day-service.ts'
import { plannedGroups } from '../../law/texts/planned-groups.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { ValuesOf } from '../../ui/kit/field.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { countedOptions } from '../case/counted-options.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'
import { selfPlanFields, selfPlanSettingsOf, selfPlanTyped } from './self-plan-settings.ts'
import { words } from './settings.words.ts'

const days = (label: string, hint: string) =>
  optional(number({ label, hint, min: 1, max: longestLength, unit: '日' }))

/** Services of adults for which the sources only say 「等」: the municipality decides whether they are proper. */
const undecided = (today: string) =>
  servicesOn(Temporal.PlainDate.from(today)).filter(
    ({ properToDisability, group }) =>
      properToDisability === 'unconfirmed' && plannedGroups.includes(group) && group !== childDayGroup,
  )

export const settingsFields = (today: string) => ({
  draftDays: days(words.draftDays, words.draftHint),
  surveyDays: days(words.surveyDays, words.surveyHint),
  withCategory: days(words.withCategory, words.decisionHint),
  without: days(words.without, words.decisionHint),
  planDays: days(words.planDays, words.planHint),
  renewalMonths: optional(
    number({ label: words.renewalMonths, hint: words.renewalHint, min: 1, max: 12, unit: 'か月前' }),
  ),
  properServices: choices({
    label: words.proper,
    hint: words.properHint,
    options: undecided(today).map(({ code, name }) => ({ value: code, label: name })),
  }),
  firstMonths: optional(
    choice({
      label: words.firstMonths,
      hint: words.firstHint,
      options: countedOptions,
    }),
  ),
  dayOff: optional(
    choice({
      label: words.dayOff,
      hint: words.dayOffHint,
      options: [
        { value: '次の開庁日にする', label: '次の開庁日にする' },
        { value: '動かさない', label: '動かさない（休日でもその日）' },
      ],
    }),
  ),
  alignment: optional(
    choice({
      label: words.alignment,
      hint: words.alignmentHint,
      options: alignments.map((value) => ({ value, label: value })),
    }),
  ),
  ...selfPlanFields(today),
  selfPlanForm: optional(
    choice({
      label: words.selfPlanForm,
      options: [{ value: '京都市', label: '京都市の様式（平成27年3月10日改訂版）' }],
    }),
  ),
})

type Values = ValuesOf<ReturnType<typeof settingsFields>>

/** What was typed as settings: what is blank is not there at all. */
export const settingsOf = (values: Values): MunicipalSettings => {
  const {
    draftDays,
    surveyDays,
    withCategory,
    without,
    planDays,
    renewalMonths,
    properServices,
    firstMonths,
    dayOff,
    alignment,
    selfPlanForm,
  } = values
  return {
    ...(draftDays === null ? {} : { draftDays }),
    ...(surveyDays === null ? {} : { surveyDays }),
    ...(withCategory === null || without === null ? {} : { decisionDays: { withCategory, without } }),
    ...(planDays === null ? {} : { planDays }),
    ...(renewalMonths === null ? {} : { renewalMonths }),
    ...(properServices.length === 0 ? {} : { properServices }),
    ...(firstMonths === null ? {} : { firstMonths }),
    ...(dayOff === null ? {} : { dayOff }),
    ...(alignment === null ? {} : { alignment }),
    ...selfPlanSettingsOf(values),
    ...(selfPlanForm === null ? {} : { selfPlanForm }),
  }
}

export const settingsTyped = (settings: MunicipalSettings): Values => ({
  draftDays: settings.draftDays ?? null,
  surveyDays: settings.surveyDays ?? null,
  withCategory: settings.decisionDays?.withCategory ?? null,
  without: settings.decisionDays?.without ?? null,
  planDays: settings.planDays ?? null,
  renewalMonths: settings.renewalMonths ?? null,
  properServices: settings.properServices ?? [],
  firstMonths: settings.firstMonths ?? null,
  dayOff: settings.dayOff ?? null,
  alignment: settings.alignment ?? null,
  ...selfPlanTyped(settings),
  selfPlanForm: settings.selfPlanForm ?? null,
})
