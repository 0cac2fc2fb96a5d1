import type { PlanConsent } from '../../plan/content/consent.ts'
import type { ValuesOf } from '../../ui/kit/field.ts'
import type { FactOf } from '../case/fact.ts'
import type { consentFields } from './consent-fields.ts'
import type { Receiver } from './receivers.ts'

export type ConsentValues = ValuesOf<ReturnType<typeof consentFields>>
export type Delivered = Pick<FactOf<'plan-delivered'>, 'on' | 'to' | 'means'>

/** What was typed as the consent that is kept with the plan. */
export const consentOf = (values: ConsentValues, receivers: readonly Receiver[]): PlanConsent => {
  const {
    proxyName,
    proxyRelation,
    proxyReason,
    strokes,
    deliveredBy: _by,
    deliveries: _rows,
    ...rest
  } = values
  return {
    ...rest,
    ...(values.means === '代筆' && {
      proxy: { name: proxyName ?? '', relation: proxyRelation ?? '', reason: proxyReason },
    }),
    ...(values.means === '画面' && { strokes }),
    deliveries: deliveredRows(values, receivers).map(({ name, on, means }) => ({ to: name, on, means })),
  }
}

/** The same deliveries as facts: by id, the person's own first. */
export const deliveredOf = (
  values: ConsentValues,
  person: string,
  receivers: readonly Receiver[],
): readonly Delivered[] => [
  { on: values.deliveredOn, to: { holder: '本人', party: person }, means: values.deliveredBy },
  ...deliveredRows(values, receivers).map(({ on, to, means }) => ({ on, to, means })),
]

const deliveredRows = ({ deliveries }: ConsentValues, receivers: readonly Receiver[]) =>
  deliveries.flatMap(({ to: key, on, means }) => {
    const receiver = receivers.find((one) => one.key === key)
    return receiver && on ? [{ name: receiver.name, to: receiver.to, on, means }] : []
  })
