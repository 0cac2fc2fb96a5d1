import type { PlanConsent } from '../../plan/content/consent.ts'
import type { Problem } from '../../ui/kit/field.ts'

/** 作成 → 説明 → 同意 → 交付: the days in their order, none of them to come, and what each means asks for. */
export const consentFaults = (consent: PlanConsent, today: string): readonly Problem[] => {
  const { madeOn, explainedOn, consentedOn, deliveredOn, means, proxy, strokes } = consent
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
    deliveredOn < consentedOn && {
      field: 'deliveredOn',
      says: '渡した日が、同意をもらった日より前になっています。',
    },
    means === '画面' &&
      !strokes?.length && {
        field: 'means',
        says: '画面に署名が書かれていません。枠に書くか、ほかの方法を選んでください。',
      },
    means === '代筆' && !proxy?.name && { field: 'proxyName', says: '代わりに書いた人を書いてください。' },
    means === '代筆' &&
      !proxy?.relation && {
        field: 'proxyRelation',
        says: '代わりに書いた人と本人との関係を書いてください。',
      },
    means === '代筆' &&
      !proxy?.reason && { field: 'proxyReason', says: '代わりに書いた理由を書いてください。' },
    ...(consent.deliveries ?? []).flatMap(({ to, on }) => [
      on > today && { field: 'deliveries', says: `${to}に渡した日が、今日より後の日になっています。` },
      on < consentedOn && {
        field: 'deliveries',
        says: `${to}に渡した日が、同意をもらった日より前になっています。`,
      },
    ]),
  ]
  return faults.filter((fault) => fault !== false)
}
