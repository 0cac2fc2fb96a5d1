/**
 * 支給決定の有効期間の上限
 *
 * How long one decision may run for a service.
 *
 * Source    障害者総合支援法 第23条・施行規則 第15条、第51条の8、児童福祉法 第21条の5の7第8項
 * Text      From the first day to the end of its month, and the months that the order sets for the service;
 *           from the 1st of a month, those months only. 共同生活援助 has limits of its own for 体験利用,
 *           地域移行支援型ホーム and サテライト型.
 * In force  2012-04-01 –
 * Reading   就労選択支援: two months by law, one and once more one in practice. 地域移行支援型ホーム: 24 months;
 *           体験利用: 12; サテライト型: 36, since 2014-04-01. A start within two years of the decision.
 *           [unconfirmed]
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice, day } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { endOfWholeMonths } from '../texts/end-of-whole-months.ts'
import { serviceCode } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { grantKinds, longestMonths } from './grant-kinds.ts'
import { grantMismatches, grantsSince } from './grant-mismatches.ts'
import { longestReadings } from './longest-readings.ts'

export const longestGrantFacts = z.strictObject({
  service: serviceCode('サービス'),
  kind: choice('利用のしかた', grantKinds),
  start: day('支給決定期間の初日'),
})
export type LongestGrantFacts = z.infer<typeof longestGrantFacts>

/**
 * `until` is the latest last day (ISO); null where no text sets a limit. `usualUntil` is the last day of the
 * shorter period that is granted in practice, where there is one.
 */
export type LongestGrant = { months: number | null; until: string | null; usualUntil: string | null }

export const longestGrant: Provision<LongestGrantFacts, LongestGrant> = {
  id: 'longest-grant',
  title: '支給決定の有効期間の上限',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: longestGrantFacts,
  readings: Object.values(longestReadings),
  words: ({ months, until, usualUntil }) =>
    until === null
      ? '有効期間の上限の定めがない'
      : `${months}か月、${until}まで${usualUntil === null ? '' : `（ふつうは${usualUntil}まで）`}`,
  mismatches: (facts, { on }) => grantMismatches(facts, on),
  wordings: [
    {
      from: grantsSince,
      until: null,
      binds: 'nation',
      citation: sources.longestGrant,
      says: '有効期間は、始まる日からその月の末日までと、サービスごとの月数（居宅介護・短期入所・自立訓練・就労移行支援などは12か月、生活介護・施設入所支援・療養介護・共同生活援助・就労継続支援は36か月、地域移行支援は6か月）のうちで決める。月の1日に始まるときは、その月数だけとする。共同生活援助の体験利用は12か月、地域移行支援型ホームは24か月、サテライト型（平成26年4月から）は36か月まで。',
      decide: ({ service, kind, start }) => {
        const row = serviceOn(service, start)
        const longest = longestMonths(service, kind, start)
        if (row === undefined || longest === undefined) {
          return {
            finding: { months: null, until: null, usualUntil: null },
            because: [`${row?.name ?? service}に有効期間の上限の定めがないため`],
          }
        }
        const end = (months: number) => endOfWholeMonths(start, months).toString()
        const name = kind === 'ふつうの利用' ? row.name : `${row.name}（${kind}）`
        const rest = start.day === 1 ? '' : '（始まる月の残りを加える）'
        return {
          finding: {
            months: longest.most,
            until: end(longest.most),
            usualUntil: longest.usual === null ? null : end(longest.usual),
          },
          because: [`${name}の上限は${longest.most}か月${rest}のため`],
          citation: citationFor(row.group),
          unconfirmed: [
            ...longest.doubt,
            ...(longest.usual === null ? [] : [longestReadings.choiceOneMonth.says]),
          ],
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
