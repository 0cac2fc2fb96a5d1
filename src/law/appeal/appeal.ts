/**
 * 教示
 *
 * What a notice of decision must tell about contesting it.
 *
 * Source    障害者総合支援法 第97条第1項・第101条・第105条、児童福祉法 第56条の5の5、
 *           行政不服審査法 第82条、行政事件訴訟法 第14条・第46条
 * Text      審査請求 to the governor within three months (60 days before 2016-04-01) of knowing of the
 *           decision; then a suit within six months of knowing of the governor's answer.
 * In force  2012-04-01 –
 * Reading   The suit waits for the answer to the 審査請求 (第105条).  [unconfirmed]
 */
import type { Answer, Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

export type AppealFacts = {
  /** The law under which the decision is made; a child's 短期入所 is decided under the first. */
  law: '障害者総合支援法' | '児童福祉法'
  /** 京都市, as the defendant of a suit. */
  municipality: string
  /** 京都府, whose governor answers. */
  prefecture: string
}

export type Appeal = {
  review: { to: string; within: string }
  suit: { against: string; within: string }
  /** The paragraphs that a notice prints. */
  text: string[]
}

const reviewTermChanged = Temporal.PlainDate.from('2016-04-01')

export const appeal: Provision<AppealFacts, Appeal> = {
  id: 'appeal',
  title: '教示',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: reviewTermChanged,
      binds: 'nation',
      citation: sources.appealTerm,
      decide: (facts) => instruct(facts, '60日', '6か月'),
    },
    {
      from: reviewTermChanged,
      until: null,
      binds: 'nation',
      citation: sources.appealTerm,
      decide: (facts) => instruct(facts, '3か月', '6か月'),
    },
  ],
}

function instruct(facts: AppealFacts, reviewWithin: string, suitWithin: string): Answer<Appeal> {
  const { law, municipality, prefecture } = facts
  const governor = `${prefecture}知事`
  return {
    finding: {
      review: { to: governor, within: reviewWithin },
      suit: { against: municipality, within: suitWithin },
      text: [
        `この決定に不服があるときは、決定があったことを知った日の翌日から数えて${reviewWithin}以内に、${governor}に審査請求をすることができます。`,
        `決定の取消しの訴えは、審査請求に対する裁決があったことを知った日の翌日から数えて${suitWithin}以内に、${municipality}を被告として起こすことができます。この訴えは、法律に定めのある場合を除き、裁決を経た後でなければ起こせません。`,
      ],
    },
    because: [`${municipality}が${law}により行う決定のため`],
    citation: law === '児童福祉法' ? sources.childAppeal : sources.appealTerm,
    unconfirmed: ['取消しの訴えの前に審査請求の裁決を経ること'],
  }
}
