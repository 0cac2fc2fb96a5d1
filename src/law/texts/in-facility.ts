import { serviceOn } from './services-on.ts'

/**
 * 施設で暮らす人か
 *
 * Whether the services are those of somebody who lives in a facility on the day: the residential ones of 介護給付
 * (療養介護, 施設入所支援) and the institutions for children. Group homes and 宿泊型自立訓練 (訓練等給付) are homes.
 *
 * Source    障害者総合支援法施行規則 第6条の16, which sets those who live in facilities apart
 */
export function inFacility(services: readonly string[], on: Temporal.PlainDate): boolean {
  return services.some((code) => {
    const service = serviceOn(code, on)
    return service?.group === '障害児入所給付' || (service?.group === '介護給付' && service.tier === '居住系')
  })
}
