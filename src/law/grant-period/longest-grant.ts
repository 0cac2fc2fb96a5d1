/**
 * 支給決定の有効期間の上限
 *
 * How long one decision may run for a service.
 *
 * Source    障害者総合支援法 第23条・施行規則 第15条、第51条の8、児童福祉法 第21条の5の7第8項
 * Text      From the first day to the end of its month, and the months that the order sets for the service;
 *           from the 1st of a month, those months only.
 * In force  2012-04-01 –
 * Reading   The shorter limits of special kinds (体験利用, 地域移行支援型ホーム) are left to the official.
 */
import type { Citation } from '../kit/citation.ts'
import type { Provision } from '../kit/provision.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { longestGrantEnd } from './longest-grant-end.ts'

export type LongestGrantFacts = { service: string; start: Temporal.PlainDate }

/** `until` is the latest last day (ISO); both are null where no text sets a limit. */
export type LongestGrant = { months: number | null; until: string | null }

export const longestGrant: Provision<LongestGrantFacts, LongestGrant> = {
  id: 'longest-grant',
  title: '支給決定の有効期間の上限',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.longestGrant,
      decide: ({ service, start }) => {
        const row = serviceOn(service, start)
        const until = longestGrantEnd(service, start)
        const months = row?.longestMonths ?? null
        if (row === undefined || until === null || months === null) {
          return {
            finding: { months: null, until: null },
            because: [`${row?.name ?? service}に有効期間の上限の定めがないため`],
          }
        }
        const rest = start.day === 1 ? '' : '（始まる月の残りを加える）'
        return {
          finding: { months, until: until.toString() },
          because: [`${row.name}の上限は${months}か月${rest}のため`],
          citation: citationFor(row.group),
          unconfirmed: row.code === '48' ? ['就労選択支援の上限を2か月とすること'] : [],
        }
      },
    },
  ],
}

function citationFor(group: string): Citation {
  if (group === '障害児通所給付') return sources.childGrantPeriod
  if (group === '地域相談支援給付') return sources.regionalGrantPeriod
  return sources.longestGrant
}
