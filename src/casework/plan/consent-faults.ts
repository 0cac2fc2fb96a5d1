import type { PlanConsent } from '../../plan/content/consent.ts'
import type { Problem } from '../../ui/kit/field.ts'

/** 作成 → 説明 → 同意 → 交付: the days in their order, and none of them to come. */
export const consentFaults = (consent: PlanConsent, today: string): readonly Problem[] => {
  const { madeOn, explainedOn, consentedOn, deliveredOn } = consent
  const faults: (Problem | false)[] = [
    madeOn > today && { field: 'madeOn', says: '作成日が、今日より後の日になっています。' },
    explainedOn > today && { field: 'explainedOn', says: '説明した日が、今日より後の日になっています。' },
    explainedOn < madeOn && { field: 'explainedOn', says: '説明した日が、作成日より前になっています。' },
    consentedOn > today && {
      field: 'consentedOn',
      says: '同意をもらった日が、今日より後の日になっています。',
    },
    consentedOn < explainedOn && {
      field: 'consentedOn',
      says: '同意をもらった日が、説明した日より前になっています。',
    },
    deliveredOn > today && { field: 'deliveredOn', says: '渡した日が、今日より後の日になっています。' },
    deliveredOn < madeOn && { field: 'deliveredOn', says: '渡した日が、作成日より前になっています。' },
  ]
  return faults.filter((fault) => fault !== false)
}
