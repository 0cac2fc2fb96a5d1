import { applyOn } from '../../law/kit/apply-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import { providerOrder } from '../../law/provider-order/provider-order.ts'
import type { At } from '../case/at.ts'
import { beforeWhom } from './before-whom.ts'
import type { Renewal, Used } from './helpers-queries.ts'

export const outcomes = [
  '職員が選ぶ',
  '職員が選んだ',
  '順序で決まる',
  '支援センター',
  '契約する事業者がない',
] as const

/** 順序の答え: who helps with the self-plan, or among whom an official chooses. */
export type Order = {
  readonly outcome: (typeof outcomes)[number]
  /** One where it is settled, several where an official chooses. */
  readonly providers: readonly Used[]
  /** The place in the order; null where the rule does not speak of it. */
  readonly place: string | null
  readonly because: readonly string[]
}

export const whenOf = (at: At): OccasionOfLaw => ({
  on: Temporal.PlainDate.from(at.today),
  in: at.municipality.name,
})

/** The rule `provider-order` on the contracts of a renewal, and what an official chose where it leaves it open. */
export const orderOf = (when: OccasionOfLaw, { used, chosen }: Renewal): Order => {
  const providers = [...new Map(used.map((one) => [one.id, one])).values()]
  const ruling = applyOn(when, providerOrder, {
    ...{ purpose: 'セルフプランの作成援助', difficult: false },
    contracts: used.map(({ contract }) => contract),
  })
  const picked = providers.filter(({ id }) => id === chosen?.provider)
  if (ruling.silent) {
    const because = ['この市町村には、順序の定めがないため']
    if (providers.length === 0) return { outcome: '契約する事業者がない', providers, place: null, because }
    return picked.length > 0
      ? { outcome: '職員が選んだ', providers: picked, place: null, because }
      : { outcome: '職員が選ぶ', providers, place: null, because }
  }
  const { finding, because: said } = ruling
  const nameOf = (number: string) => providers.find((one) => one.number === number)?.name ?? number
  const named = said.map((text) =>
    providers.reduce((so, { number, name }) => so.replaceAll(number, name), text),
  )
  const before = beforeWhom(finding, nameOf, providers.length)
  const because = before === null ? named : [before, ...named.slice(1)]
  const found = providers.filter(({ number }) => finding.providers.includes(number))
  const placeOf = (all: readonly Used[]) =>
    finding.tiers.find((tier) => all.some(({ number }) => tier.providers.includes(number)))?.place ?? null
  if (finding.chosen === '職員が選ぶ')
    return picked.length > 0
      ? { outcome: '職員が選んだ', providers: picked, place: placeOf(picked), because }
      : { outcome: '職員が選ぶ', providers: found, place: placeOf(found), because }
  if (finding.chosen === '事業者')
    return { outcome: '順序で決まる', providers: found, place: placeOf(found), because }
  const outcome = finding.chosen === '作る事業者がない' ? '契約する事業者がない' : '支援センター'
  return { outcome, providers: [], place: null, because }
}
