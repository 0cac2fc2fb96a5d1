/**
 * 支給決定期間と障害支援区分の有効期間
 *
 * Whether a grant ends no later than the category that it rests on.
 *
 * Source    介護給付費等に係る支給決定事務等について（事務処理要領）
 * Text      A category that expires before the period of the service is not allowed for 介護給付.
 * In force  2014-04-01 –
 * Reading   The rule as such; that it leaves out services which need no category.  [unconfirmed]
 */
import { z } from 'zod'
import { day, maybe } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { serviceCode, servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'

export const categoryCoversGrantFacts = z.strictObject({
  service: serviceCode('サービス'),
  until: day('支給決定期間の終わりの日'),
  categoryUntil: maybe(day('障害支援区分の有効期間の終わりの日')),
})
export type CategoryCoversGrantFacts = z.infer<typeof categoryCoversGrantFacts>

/** `mayRunUntil` is the last day of the category (ISO), where it limits the grant. */
export type CategoryCoversGrant = {
  covers: '収まる' | 'こえる' | '区分の認定がない' | '区分にかかわらない'
  mayRunUntil: string | null
}

const readings = {
  notBeyond: {
    says: '介護給付の支給決定期間を、障害支援区分の有効期間の終わりまでとすること',
    settledBy: '事務処理要領の支給決定の有効期間の節',
  },
  onlyWhereNeeded: {
    says: '同行援護と、介護給付でないサービスには、区分の有効期間がかかわらないこと',
    settledBy: '事務処理要領の支給決定の有効期間の節',
  },
} satisfies Record<string, Reading>

export const categoryCoversGrant: Provision<CategoryCoversGrantFacts, CategoryCoversGrant> = {
  id: 'category-covers-grant',
  title: '支給決定期間と障害支援区分の有効期間',
  chapter: '障害支援区分',
  day: '支給決定の始まる日',
  facts: categoryCoversGrantFacts,
  readings: Object.values(readings),
  words: ({ covers, mayRunUntil }) =>
    mayRunUntil === null
      ? covers
      : `区分の有効期間（${mayRunUntil}まで）${covers === '収まる' ? 'に収まる' : 'をこえる'}`,
  mismatches: ({ service, until }, { on }) => [
    ...servicesMissingOn('service', [service], on),
    ...(Temporal.PlainDate.compare(until, on) < 0
      ? [{ field: 'until', expected: `支給決定の始まる日（${on}）か、それより後の日` }]
      : []),
  ],
  wordings: [
    {
      from: Temporal.PlainDate.from('2014-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.categoryCoversGrant,
      says: '介護給付では、障害支援区分の有効期間が支給決定期間より先に終わらないようにする。訓練等給付など、区分によらないサービスにはかかわらない。',
      decide: ({ service, until, categoryUntil }, { on }): Answer<CategoryCoversGrant> => {
        const row = serviceOn(service, on)
        const name = row?.name ?? service
        if (row?.group !== '介護給付')
          return {
            finding: { covers: '区分にかかわらない', mayRunUntil: null },
            because: [`${name}は介護給付ではないため`],
            unconfirmed: [readings.onlyWhereNeeded.says],
          }
        if (!row.needsCategory)
          return {
            finding: { covers: '区分にかかわらない', mayRunUntil: null },
            because: [`${name}は障害支援区分がいらないため`],
            unconfirmed: [readings.onlyWhereNeeded.says],
          }
        if (categoryUntil === null)
          return {
            finding: { covers: '区分の認定がない', mayRunUntil: null },
            because: ['障害支援区分の認定がないため（障害児は認定を受けない）'],
          }
        const covered = Temporal.PlainDate.compare(until, categoryUntil) <= 0
        return {
          finding: { covers: covered ? '収まる' : 'こえる', mayRunUntil: categoryUntil.toString() },
          because: [`${name}の期間が${until}まで、区分の有効期間が${categoryUntil}までのため`],
          unconfirmed: [readings.notBeyond.says],
        }
      },
    },
  ],
}
