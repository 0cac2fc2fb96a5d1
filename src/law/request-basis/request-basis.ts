/**
 * 計画案の提出を求める根拠条項
 *
 * The articles that the letter asking for a plan draft prints.
 *
 * Source    障害者総合支援法 第22条第4項・第24条第3項・第51条の7第4項・第51条の9第3項、
 *           児童福祉法 第21条の5の7第4項・第21条の5の8第3項; letter in writing: 相談支援関係Q&A
 * In force  2012-04-01 –
 * Reading   A renewal is a new application in law and cites the same article.
 */
import type { Citation } from '../kit/citation.ts'
import type { Provision } from '../kit/provision.ts'
import { formalCitation } from '../texts/formal-citation.ts'
import type { ServiceGroup } from '../texts/service.ts'
import { servicesOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'

export type RequestBasisFacts = { kind: '新規' | '変更' | '更新'; services: string[] }

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

export const requestBasis: Provision<RequestBasisFacts, RequestBasis[]> = {
  id: 'request-basis',
  title: '計画案の提出を求める根拠条項',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.draftRequestInWriting,
      decide: ({ kind, services }, { on }) => {
        const asked = servicesOn(on).filter(({ code }) => services.includes(code))
        const found = bases.flatMap(({ groups, first, change }) => {
          const of = asked.filter(({ group }) => groups.includes(group))
          return of.length === 0 ? [] : [{ of, citation: kind === '変更' ? change : first }]
        })
        return {
          finding: found.map(({ citation }) => ({ text: formalCitation(citation), citation })),
          because: found.map(
            ({ of, citation }) =>
              `${kind}（${of.map(({ name }) => name).join('、')}）：${citation.law}${citation.article}`,
          ),
        }
      },
    },
  ],
}
