import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { type RequestBasis, requestBasis } from '../../law/request-basis/request-basis.ts'
import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import type { FactOf } from '../case/fact.ts'
import { serviceNames } from '../case/service-names.ts'
import type { Desk, Municipality } from '../registers/municipality.ts'
import type { RequestInput } from './request-plan-draft.ts'
import { words } from './request-plan-draft.words.ts'

/** 宛先; `child` is the child's name where a guardian is written to. */
export type Addressee = { readonly name: string; readonly address: string; readonly child: string | null }

type Of = {
  readonly application: FactOf<'application-registered'>
  /** The guardian who acts in the case, else the person: as registered today, where they themselves live. */
  readonly to: Addressee
  readonly municipality: Municipality
  readonly desk: Desk
  readonly today: string
}

/** 提出依頼書: what the letter says, from what was applied for. */
export const letterOf = ({ application, to, municipality, desk, today }: Of): RequestInput['letter'] => ({
  demo: municipality.demo,
  regime: isChildPlan(application.services, today) ? '障害児' : '障害者',
  sender: municipality.head,
  to: { ...to, postalCode: '' },
  basis: basisOf(application, municipality.name, today),
  services: serviceNames(application.services, today),
  handIn: { place: desk.name, means: words.means },
  officeList: words.offices,
  desk: { name: desk.name, phone: desk.telephone, fax: desk.fax ?? '' },
})

/** The provisions that the letter prints, by the law of the day on which it is written. */
const basisOf = (
  application: FactOf<'application-registered'>,
  municipality: string,
  today: string,
): readonly string[] => {
  const ruling = requestBasisOf(application, municipality, today)
  return ruling.silent ? [] : ruling.finding.map(({ text }) => text)
}

/** The same with its ruling; `ask` is `explainOn` for a screen. */
export const requestBasisOf = (
  { kind, services }: Pick<FactOf<'application-registered'>, 'kind' | 'services'>,
  municipality: string,
  today: string,
  ask: typeof applyOn = applyOn,
): Ruling<RequestBasis[]> =>
  ask({ on: Temporal.PlainDate.from(today), in: municipality }, requestBasis, {
    kind,
    services: [...services],
  })

/** 障害児支援利用計画 is the plan for 障害児通所; a child's other services stand in サービス等利用計画. */
const isChildPlan = (services: readonly string[], today: string): boolean =>
  services.some((code) => isChildDayService(code, today))
