import type { Service } from '../../law/texts/service.ts'
import { serviceOn } from '../../law/texts/services-on.ts'

/**
 * 別紙3が数えるサービス
 *
 * The service of a code as the table of renewals counts it on a day; null where it does not: what is decided under the
 * law of children, or by the municipality alone, is no part of the table.
 *
 * Source    京都市 平成27年3月10日通知 別紙3
 */
export const countedService = (code: string, on: Temporal.PlainDate): Service | null => {
  const service = serviceOn(code, on)
  return service && !otherRegimes.has(service.group) ? service : null
}

const otherRegimes: ReadonlySet<string> = new Set([
  '障害児通所給付',
  '障害児入所給付',
  '地域生活支援事業',
  '計画相談支援給付',
  '障害児相談支援給付',
])
