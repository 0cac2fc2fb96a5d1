import type { ServiceGroup } from './service.ts'
import { serviceOn } from './services-on.ts'

/** 障害児通所給付: decided under 児童福祉法, with a plan and an office of its own. */
export const childDayGroup: ServiceGroup = '障害児通所給付'

/** 障害児通所支援か: on the ISO day; false where no service of that code exists then. */
export function isChildDayService(code: string, on: string): boolean {
  return serviceOn(code, Temporal.PlainDate.from(on))?.group === childDayGroup
}
