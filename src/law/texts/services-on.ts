import type { Service } from './service.ts'
import { allServices } from './services.ts'

/** その日にあるサービス: all services that exist on the day, in the order of the code table. */
export function servicesOn(on: Temporal.PlainDate): Service[] {
  const { compare } = Temporal.PlainDate
  return allServices.filter(
    ({ from, until }) => compare(from, on) <= 0 && (until === null || compare(on, until) < 0),
  )
}

/** その日のサービス: undefined when no service of that code exists on the day. */
export function serviceOn(code: string, on: Temporal.PlainDate): Service | undefined {
  return servicesOn(on).find((service) => service.code === code)
}
