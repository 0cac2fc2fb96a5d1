/**
 * 介護扶助のケアマネジャーがいることの知らせ
 *
 * Whom the decision body tells that no plan draft is needed, because only it can know of the care manager.
 *
 * Source    京都市 平成27年3月10日通知 記3(2) — binds 京都市 only
 * Text      Whether a care manager of 介護扶助 plans for a person cannot be told apart by others, so the decision
 *           body and those with it tell the user and the providers individually that a draft is not needed.
 * In force  2015-04-01 –
 */
import { z } from 'zod'
import { flag, maybe } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

export const careAssistanceNoticeFacts = z.strictObject({
  hasCareManager: flag('介護扶助でケアマネジャーがついている'),
  municipalityFindsNeeded: maybe(flag('計画案が必要だと市町村が認めた')),
})

export type CareAssistanceNoticeFacts = z.infer<typeof careAssistanceNoticeFacts>

/** Who tells whom; nobody where there is nothing to tell. */
export type CareAssistanceNotice = { by: '支給決定機関等' | null; to: ('本人' | '事業者')[] }

export const careAssistanceNotice: Provision<CareAssistanceNoticeFacts, CareAssistanceNotice> = {
  id: 'care-assistance-notice',
  title: '介護扶助のケアマネジャーがいることの知らせ',
  chapter: '計画案の要否',
  day: '支給決定をする日',
  facts: careAssistanceNoticeFacts,
  readings: [],
  words: ({ by, to }) =>
    by === null
      ? '知らせることはない'
      : `${by}が${to.join('と')}に、計画案は原則として不要だと一人ずつ知らせる`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: sources.kyotoCareOverlap,
      says: '介護扶助でケアマネジャーがついているかは支給決定機関でなければわからないので、計画案は原則不要であることを支給決定機関等が本人と事業者に個別に知らせる。',
      decide: ({ hasCareManager, municipalityFindsNeeded }) => {
        if (!hasCareManager) {
          return { finding: nobody(), because: ['介護扶助のケアマネジャーがついていないため'] }
        }
        if (municipalityFindsNeeded === true) {
          return { finding: nobody(), because: ['計画案が必要だと市町村が認めたため'] }
        }
        return {
          finding: { by: '支給決定機関等', to: ['本人', '事業者'] },
          because: ['介護扶助のケアマネジャーがついていることは、支給決定機関でなければわからないため'],
        }
      },
    },
  ],
}

function nobody(): CareAssistanceNotice {
  return { by: null, to: [] }
}
