/**
 * 支給決定の終わりをそろえる
 *
 * A proposal for the last day of a grant, so that it ends together with the category, in the birthday month or with
 * the other services; never later than the longest grant.
 *
 * Source    障害者総合支援法施行規則 第15条; how ends are aligned is the practice of each municipality
 * Text      None binds. 介護給付 does not run longer than the category.
 * In force  2012-04-01 –
 * Reading   That ends may be aligned; that only 介護給付 keeps to the category; an end within the first whole month
 *           is no aligned end; the longest grants that `longest-readings.ts` names.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, day, maybe, whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { endOfWholeMonths } from '../texts/end-of-whole-months.ts'
import { isBefore } from '../texts/is-before.ts'
import { serviceCode } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import { alignedEnd, alignments } from './aligned-end.ts'
import { grantKinds, longestMonths } from './grant-kinds.ts'
import { grantMismatches, grantsSince } from './grant-mismatches.ts'
import { longestReadings } from './longest-readings.ts'

export const grantAlignmentFacts = z.strictObject({
  service: serviceCode('サービス'),
  kind: choice('利用のしかた', grantKinds),
  start: day('支給決定期間の初日'),
  alignment: maybe(choice('終わりのそろえ方', alignments)),
  birthMonth: maybe(whole('誕生月', 1, 12)),
  categoryUntil: maybe(day('障害支援区分の有効期間の終わりの日')),
  otherUntil: maybe(day('ほかのサービスの支給決定の終わりの日')),
})
export type GrantAlignmentFacts = z.infer<typeof grantAlignmentFacts>

/** ISO days. `until` is null where nothing can be proposed; `most` is the latest day that is allowed. */
export type GrantAlignment = {
  until: string | null
  most: string | null
  basis: 'そろえた' | '上限まで' | '区分の有効期間まで' | '区分の有効期間が過ぎている' | '上限の定めがない'
}

const readings = {
  municipalPractice: {
    says: '上限より前に終わるよう、市町村の取扱いで終わりをそろえてよいこと',
    settledBy: '事務処理要領の支給決定の有効期間の節と、市町村の要綱',
  },
  careBenefitOnly: {
    says: '同行援護と、介護給付でないサービスは、区分の有効期間をこえてよいこと',
    settledBy: '事務処理要領の支給決定の有効期間の節',
  },
  notBeyondCategory: {
    says: '介護給付の支給決定期間を、障害支援区分の有効期間の終わりまでとすること',
    settledBy: '事務処理要領の支給決定の有効期間の節',
  },
  wholeMonth: {
    says: '始まりからまる一か月たたないうちの日には、終わりをそろえないこと',
    settledBy: '障害者総合支援法施行規則第15条（期間の下限）と、市町村の取扱い',
  },
} satisfies Record<string, Reading>

/** The usual period of 就労選択支援 does not matter to the latest end. */
const { choiceOneMonth: _, ...ofMost } = longestReadings
const readingsOfMost = Object.values(ofMost)

export const grantAlignment: Provision<GrantAlignmentFacts, GrantAlignment> = {
  id: 'grant-alignment',
  title: '支給決定の終わりをそろえる',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: grantAlignmentFacts,
  readings: [...Object.values(readings), ...readingsOfMost],
  words: ({ until, most, basis }) =>
    until === null ? basis : `${until}まで（${basis}${until === most ? '' : `、延ばせるのは${most}まで`}）`,
  mismatches: (facts, { on }) => grantMismatches(facts, on),
  wordings: [
    {
      from: grantsSince,
      until: null,
      binds: 'nation',
      citation: sourcesGrant.grantAlignment,
      says: '終わりの日は、上限のうちで、市町村の取扱いにより、障害支援区分の有効期間・誕生月・ほかのサービスの終わりにそろえてよい。介護給付は、障害支援区分の有効期間をこえない。',
      decide: (facts) => {
        const { service, kind, start, categoryUntil } = facts
        const row = serviceOn(service, start)
        const longest = longestMonths(service, kind, start)
        if (row === undefined || longest === undefined)
          return {
            finding: { until: null, most: null, basis: '上限の定めがない' },
            because: [`${row?.name ?? service}に有効期間の上限の定めがないため`],
          }
        const longestEnd = endOfWholeMonths(start, longest.most)
        const limit = row.group === '介護給付' && row.needsCategory ? categoryUntil : null
        if (limit !== null && isBefore(limit, start))
          return {
            finding: { until: null, most: longestEnd.toString(), basis: '区分の有効期間が過ぎている' },
            because: [`区分の有効期間が${limit}に終わり、始まりの日に認定がないため`],
            unconfirmed: [readings.notBeyondCategory.says, ...longest.doubt],
          }
        const isCut = limit !== null && isBefore(limit, longestEnd)
        const most = isCut ? limit : longestEnd
        const { end, why, isWholeMonth } = alignedEnd(facts, most)
        return {
          finding: {
            until: (end ?? most).toString(),
            most: most.toString(),
            basis: end !== null ? 'そろえた' : isCut ? '区分の有効期間まで' : '上限まで',
          },
          because: [why, ...(isCut ? [`${row.name}は区分の有効期間の${limit}をこえないため`] : [])],
          unconfirmed: [
            ...(end === null ? [] : [readings.municipalPractice.says]),
            ...(limit === null && categoryUntil !== null && isBefore(categoryUntil, end ?? most)
              ? [readings.careBenefitOnly.says]
              : []),
            ...(isCut ? [readings.notBeyondCategory.says] : []),
            ...(isWholeMonth ? [] : [readings.wholeMonth.says]),
            ...longest.doubt,
          ],
        }
      },
    },
  ],
}
