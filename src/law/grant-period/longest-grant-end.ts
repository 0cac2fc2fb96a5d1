import { serviceOn } from '../texts/services-on.ts'
import { grantPeriod } from './grant-period.ts'

/** 支給決定期間の最後の日: latest last day for a service; null where no text sets one or it does not exist. */
export function longestGrantEnd(service: string, start: Temporal.PlainDate): Temporal.PlainDate | null {
  const months = serviceOn(service, start)?.longestMonths ?? null
  return months === null ? null : grantPeriod(start, months).until
}
