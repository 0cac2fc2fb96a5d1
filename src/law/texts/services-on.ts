import { isInForce } from '../kit/is-in-force.ts'
import type { Service } from './service.ts'
import { allServices } from './services.ts'

/** その日にあるサービス: all services that exist on the day, in the order of the code table. */
export function servicesOn(on: Temporal.PlainDate): Service[] {
  return allServices.filter((service) => isInForce(service, on))
}

/** その日のサービス: undefined when no service of that code exists on the day. */
export function serviceOn(code: string, on: Temporal.PlainDate): Service | undefined {
  return allServices.find((service) => service.code === code && isInForce(service, on))
}
