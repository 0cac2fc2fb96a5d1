import { serviceOn } from './services-on.ts'

/**
 * 施設で暮らす人か
 *
 * Whether the services are those of somebody who lives in a facility: the residential ones of 介護給付 and the
 * institutions for children. Group homes (訓練等給付) are homes.
 */
export function inFacility(services: readonly string[], on: Temporal.PlainDate): boolean {
  return services.some((code) => {
    const service = serviceOn(code, on)
    return service?.group === '障害児入所給付' || (service?.group === '介護給付' && service.tier === '居住系')
  })
}
