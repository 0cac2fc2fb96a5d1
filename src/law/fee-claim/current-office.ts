import type { CombinationFacts } from './combination-facts.ts'
import type { FeeKind } from './fee-names.ts'

/** この事業所が請求できる報酬: each of them once in a month, however often it was done. */
export function currentOffice(facts: CombinationFacts): { kinds: FeeKind[]; because: string[] } {
  const plan = facts.plans > 0
  const review = reviewFee(facts, plan)
  const kinds: FeeKind[] = [
    ...(plan ? ['計画' as const] : []),
    ...(review.pays ? ['モニタリング' as const] : []),
  ]
  const twice = facts.plans > 1 || facts.reviews > 1
  return {
    kinds,
    because: [
      ...(plan ? ['この月に計画を作ったため'] : []),
      ...review.because,
      ...(twice ? ['報酬は月ごとで、同じ報酬は月に1回だけのため'] : []),
      ...(plan || facts.reviews > 0 ? [] : ['この月に計画もモニタリングもないため']),
    ],
  }
}

function reviewFee(facts: CombinationFacts, plan: boolean): { pays: boolean; because: string[] } {
  if (facts.reviews === 0) return { pays: false, because: [] }
  if (facts.planFollows)
    return { pays: false, because: ['モニタリングは、後の月の計画のためのアセスメントに当たるため'] }
  if (facts.bothSet) {
    return {
      pays: true,
      because: [
        '市町村が定めたモニタリングの月のため',
        ...(plan ? ['市町村が同じ月に両方を定めたため'] : []),
      ],
    }
  }
  if (plan) return { pays: false, because: ['モニタリングは、同じ月の計画のためのアセスメントに当たるため'] }
  if (!facts.monthSet) {
    return {
      pays: false,
      because: ['定めのない月のモニタリングで、期間の変更の決定を受けてから請求できるため'],
    }
  }
  return {
    pays: true,
    because: [
      '市町村が定めたモニタリングの月のため',
      ...(facts.changeNeeded ? [] : ['計画の変更が必要でなくても請求できるため']),
      ...(facts.serviceUsed ? [] : ['サービスを使わなかった月にもモニタリングを行うため']),
    ],
  }
}
