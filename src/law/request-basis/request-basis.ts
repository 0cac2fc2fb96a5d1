/**
 * 計画案の提出を求める根拠条項
 *
 * The articles that the letter asking for a plan draft prints.
 *
 * Source    障害者総合支援法 第22条第4項・第24条第3項・第51条の7第4項・第51条の9第3項、
 *           児童福祉法 第21条の5の7第4項・第21条の5の8第3項; letter in writing: 相談支援関係Q&A
 * In force  2012-04-01 –
 * Reading   A renewal is a new application in law and cites the same article. A change ex officio cites what a
 *           change applied for cites.  [unconfirmed]
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { formalCitation } from '../texts/formal-citation.ts'
import type { ServiceGroup } from '../texts/service.ts'
import { serviceCodes, servicesMissingOn } from '../texts/service-fact.ts'
import { servicesOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'

export const requestBasisFacts = z.strictObject({
  kind: choice('申請の種類', ['新規', '変更', '更新', '職権による変更']),
  services: serviceCodes('申請したサービス'),
})

export type RequestBasisFacts = z.infer<typeof requestBasisFacts>

/** `text` is what the letter prints: the law by its full name, and the article. */
export type RequestBasis = { text: string; citation: Citation }

const bases: { groups: ServiceGroup[]; first: Citation; change: Citation }[] = [
  {
    groups: ['介護給付', '訓練等給付'],
    first: sources.draftRequest,
    change: sources.draftRequestOnChange,
  },
  {
    groups: ['地域相談支援給付'],
    first: sources.draftRequestRegional,
    change: sources.draftRequestRegionalOnChange,
  },
  {
    groups: ['障害児通所給付'],
    first: sources.childDraftRequest,
    change: sources.childDraftRequestOnChange,
  },
]

const readings = {
  officialChange: {
    says: '職権で支給決定を変更するときも、変更の申請と同じ条項で求めること',
    settledBy: '障害者総合支援法第24条第2項・第3項と、事務処理要領の支給決定の変更の節',
  },
} satisfies Record<string, Reading>

export const requestBasis: Provision<RequestBasisFacts, RequestBasis[]> = {
  id: 'request-basis',
  title: '計画案の提出を求める根拠条項',
  chapter: '計画案の要否',
  day: '提出依頼書を出す日',
  facts: requestBasisFacts,
  readings: Object.values(readings),
  words: (finding) => finding.map(({ text }) => text).join('、') || '根拠となる条項がない',
  mismatches: ({ services }, { on }) => servicesMissingOn('services', services, on),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.draftRequestInWriting,
      says: '計画案の提出を求めるときは文書により、給付の種類と、新規・更新か変更かに応じた条項を示す。',
      decide: ({ kind, services }, { on }) => {
        const asked = servicesOn(on).filter(({ code }) => services.includes(code))
        const isChange = kind === '変更' || kind === '職権による変更'
        const found = bases.flatMap(({ groups, first, change }) => {
          const of = asked.filter(({ group }) => groups.includes(group))
          return of.length === 0 ? [] : [{ of, citation: isChange ? change : first }]
        })
        if (found.length === 0) {
          return { finding: [], because: ['計画案の対象になるサービスが申請にないため'] }
        }
        return {
          finding: found.map(({ citation }) => ({ text: formalCitation(citation), citation })),
          because: found.map(
            ({ of, citation }) =>
              `${kind}（${of.map(({ name }) => name).join('、')}）：${citation.law}${citation.article}`,
          ),
          unconfirmed: kind === '職権による変更' ? [readings.officialChange.says] : [],
        }
      },
    },
  ],
}
