import { servicesOn } from '../../law/texts/services-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Field, ValuesOf } from '../../ui/kit/field.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { tick } from '../../ui/kit/tick.ts'
import { countedOptions } from '../case/counted-options.ts'
import { day } from '../case/day-field.ts'
import type { Desk } from '../registers/municipality.ts'
import { certificateNumberField } from './certificate-number.ts'
import { words } from './decide.words.ts'
import type { GrantTerms } from './grant-terms.ts'
import { grantUnits } from './grant-units.ts'

/** Half hours are granted; yen are whole. */
const amounts = { min: 0, max: 999, step: 0.5 } as const
const yen = { min: 0, max: 999_999, unit: '円' } as const
const most = 20

type Of = { readonly today: string; readonly monitored: boolean; readonly desks: readonly Desk[] }

/** The form of the decision; the monitoring fields only where an office reviews the plan. */
export const decideFields = ({ today, monitored, desks }: Of) => {
  const months = number({ label: words.every, hint: words.everyHint, min: 1, max: 12, unit: 'か月ごと' })
  const every: Field<number | null> = monitored ? months : hidden(optional(months))
  const fresh = tick({ label: words.fresh, says: words.freshSays })
  const counted = optional(
    choice({
      label: words.counted,
      hint: words.countedHint,
      options: countedOptions,
    }),
  )
  return {
    services: rows({
      label: words.services,
      itemName: words.service,
      min: 1,
      max: most,
      item: {
        code: choice({ label: words.code, as: 'select', options: serviceOptions(today) }),
        amount: optional(number({ label: words.amount, hint: words.amountHint, ...amounts })),
        unit: choice({
          label: words.unit,
          as: 'select',
          options: grantUnits(today).map((unit) => ({ value: unit, label: unit })),
        }),
        from: day({ label: words.from }),
        until: day({ label: words.until }),
      },
    }),
    every,
    fresh: monitored ? fresh : hidden(fresh),
    counted: monitored ? counted : hidden(counted),
    ceiling: number({ label: words.ceiling, hint: words.ceilingHint, ...yen }),
    ceilingFrom: day({ label: words.ceilingFrom }),
    ceilingUntil: day({ label: words.ceilingUntil }),
    meal: tick({ label: words.meal, says: words.mealSays }),
    special: optional(number({ label: words.special, ...yen })),
    manager: optional(text({ label: words.manager, hint: words.managerHint, max: 100 })),
    number: certificateNumberField({ label: words.number, hint: words.numberHint }),
    reason: longText({ label: words.reason, hint: words.reasonHint, max: 500 }),
    remarks: optional(longText({ label: words.remarks, max: 300, rows: 2 })),
    desk: choice({
      label: words.desk,
      options: desks.map(({ id, name, telephone }) => ({
        value: id,
        label: name,
        hint: `電話 ${telephone}`,
      })),
    }),
  }
}

const planningBenefits = ['計画相談支援給付', '障害児相談支援給付']

const serviceOptions = (today: string) =>
  servicesOn(Temporal.PlainDate.from(today))
    .filter(({ group }) => !planningBenefits.includes(group))
    .map(({ code, name }) => ({ value: code, label: name }))

type Values = ValuesOf<ReturnType<typeof decideFields>>

export const termsOf = (values: Values, monitored: boolean): GrantTerms => ({
  services: values.services,
  monitoring:
    monitored && values.every !== null
      ? { every: values.every, freshMonthly: values.fresh, counted: values.counted }
      : null,
  ceiling: { monthly: values.ceiling, from: values.ceilingFrom, until: values.ceilingUntil },
  mealSupport: values.meal,
  specialBenefit: values.special,
  ceilingManager: values.manager ?? '',
  certificateNumber: values.number,
  reason: values.reason,
  remarks: values.remarks ?? '',
  desk: values.desk,
})
