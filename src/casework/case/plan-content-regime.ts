import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import type { Target } from './fact.ts'
import type { CaseFile } from './file.ts'

/** 障害児支援利用計画 is the plan of a child with 障害児通所支援; any other plan is サービス等利用計画. */
export const regimeOf = (file: CaseFile, today: string): Target =>
  file.application?.target === '障害児' && servesChildDay(file.application.services, today)
    ? '障害児'
    : '障害者'

/** Which certificate a number stands on: 通所, 地域相談支援 or 障害福祉サービス. */
export const certificatesOf = (file: CaseFile, number: string | null, today: string) => {
  const services = file.application?.services ?? []
  const child = servesChildDay(services, today)
  const regional =
    services.length > 0 && services.every((code) => groupOf(code, today) === '地域相談支援給付')
  return {
    services: child || regional ? null : number,
    regional: regional ? number : null,
    child: child ? number : null,
  }
}

const servesChildDay = (codes: readonly string[], today: string): boolean =>
  codes.some((code) => isChildDayService(code, today))

const groupOf = (code: string, today: string) => serviceOn(code, Temporal.PlainDate.from(today))?.group
