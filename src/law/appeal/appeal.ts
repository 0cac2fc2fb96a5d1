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
 * Place     The municipality asked about decides, and is the defendant of a suit.
 * Reading   The suit waits for the answer to the 審査請求 (第105条); the 60 days of the old Act.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, text } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

export const appealFacts = z.strictObject({
  /** The law under which the decision is made; a child's 短期入所 is decided under the first. */
  law: choice('決定の根拠の法律', ['障害者総合支援法', '児童福祉法']),
  /** 京都府, whose governor answers. */
  prefecture: text('都道府県', 10),
})
export type AppealFacts = z.infer<typeof appealFacts>

export type Appeal = {
  review: { to: string; within: string }
  suit: { against: string; within: string }
  /** The paragraphs that a notice prints. */
  text: string[]
}

const readings = {
  reviewFirst: {
    says: '取消しの訴えの前に審査請求の裁決を経ること',
    settledBy: '障害者総合支援法第105条、児童福祉法の審査請求の条',
  },
  sixtyDays: {
    says: '平成28年3月31日までの決定は60日以内とすること',
    settledBy: '改正前の行政不服審査法第14条第1項、改正前の障害者総合支援法第101条',
  },
} satisfies Record<string, Reading>

const reviewTermChanged = Temporal.PlainDate.from('2016-04-01')
const says = (reviewWithin: string) =>
  `決定に不服のある人は、知った日の翌日から数えて${reviewWithin}以内に都道府県知事に審査請求ができる。取消しの訴えは、裁決を知った日の翌日から数えて6か月以内に市町村を被告として起こす。`

export const appeal: Provision<AppealFacts, Appeal> = {
  id: 'appeal',
  title: '教示',
  chapter: '手続',
  day: '決定の日',
  facts: appealFacts,
  readings: Object.values(readings),
  words: ({ review, suit }) =>
    `審査請求は${review.to}に${review.within}以内、取消しの訴えは${suit.against}を被告として${suit.within}以内`,
  mismatches: ({ prefecture }) =>
    prefectureName.test(prefecture)
      ? []
      : [{ field: 'prefecture', expected: '「京都府」「東京都」のように都・道・府・県まで入れてください' }],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: reviewTermChanged,
      binds: 'nation',
      citation: sources.appealTerm,
      says: says('60日'),
      decide: (facts, when) => instruct(facts, when.in, '60日', '6か月', [readings.sixtyDays.says]),
    },
    {
      from: reviewTermChanged,
      until: null,
      binds: 'nation',
      citation: sources.appealTerm,
      says: says('3か月'),
      decide: (facts, when) => instruct(facts, when.in, '3か月', '6か月', []),
    },
  ],
}

/** What a letter prints must be a whole name; the municipality's is checked as the place that is asked about. */
const prefectureName = /^(東京都|北海道|京都府|大阪府|[^\s都道府県]{2,3}県)$/u

function instruct(
  { law, prefecture }: AppealFacts,
  municipality: string,
  reviewWithin: string,
  suitWithin: string,
  unsure: string[],
): Answer<Appeal> {
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
    unconfirmed: [readings.reviewFirst.says, ...unsure],
  }
}
