import type { PlanConsent } from '../content/consent.ts'
import { easyDate } from './easy-day.ts'
import { easyItem, easyLine } from './easy-item.ts'
import { easyName } from './easy-name.ts'
import type { EasyAround, EasyItem, EasyRow } from './easy-plan-shape.ts'
import { own, said } from './easy-text.ts'
import { labels, meansWords } from './easy-words.ts'

/** 説明と同意: who explained the plan and who agreed, on which days, and who was given it. */
export const easyConsent = (of: PlanConsent, around: EasyAround): readonly (EasyItem | null)[] => {
  const day = (label: string, iso: string | null | undefined): EasyRow | null =>
    iso ? { label: own(label), text: own(easyDate(iso)) } : null
  const name = (label: string, text: string | null | undefined): EasyRow | null =>
    text ? { label: own(label), text: easyName(text, around) } : null
  return [
    easyItem(null, null, [
      day(labels.madeOn, of.madeOn),
      day(labels.explainedOn, of.explainedOn),
      name(labels.explainedBy, of.explainedBy),
      day(labels.consentedOn, of.consentedOn),
      name(labels.consentBy, of.consentBy),
      { label: own(labels.means), text: own(meansWords[of.means]) },
      name(labels.proxyName, of.proxy?.name),
      easyLine(labels.proxyRelation, of.proxy?.relation),
      easyLine(labels.proxyReason, of.proxy?.reason),
      day(labels.deliveredOn, of.deliveredOn),
      ...(of.deliveries ?? []).map(
        ({ to, on, means }): EasyRow => ({
          label: own(labels.deliveries),
          text: [...easyName(to, around), ...own(`　${easyDate(on)}　`), ...said(means)],
        }),
      ),
    ]),
  ]
}
