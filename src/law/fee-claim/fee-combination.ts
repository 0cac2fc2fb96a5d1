/**
 * 同じ月の計画とモニタリングの報酬
 *
 * Which fees of one month who may claim for one person.
 *
 * Source    相談支援関係Q&A（平成24年3月6日・平成29年3月31日）、相談支援に係るQ&A（報酬関係）問47〜49
 * Text      A review that leads to a new plan is its assessment: the plan fee only, even across months. Both fees
 *           only when the municipality set both for the month. After a change of office only the new one claims;
 *           after a move to another municipality both may. A child under both laws: the child fee only.
 * In force  2012-04-01 –
 * Reading   What the answers of the state do not speak of is left to an official ('open'). In 京都市 a notice on
 *           children under both laws was announced and is not at hand.  [unconfirmed]
 */
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Answer, Mismatch, Provision, Reading } from '../kit/provision.ts'
import { silentWords } from '../kit/ruling.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { type CombinationFacts, combinationFacts } from './combination-facts.ts'
import { currentOffice } from './current-office.ts'
import { type FeeKind, feeNames } from './fee-names.ts'
import { selfPlanSource, selfPlanWhy } from './self-plan-source.ts'

/** Names of the fees that this office and the one before it may claim; `open`: no text, an official decides. */
export type FeeCombination = { current: string[]; previous: string[]; reduced: boolean; open: boolean }

const kyotoBoth: Reading = {
  says: '京都市が予告した、児童が両方の法律のサービスを使うときの別の通知は確かめておらず、報酬は国のQ&Aのとおりと読むこと',
  settledBy:
    '京都市の平成27年3月10日通知が予告する、障害福祉サービスと障害児通所支援の両方を利用する児童の別途通知',
}

export const feeCombination: Provision<CombinationFacts, FeeCombination> = {
  id: 'fee-combination',
  title: '同じ月の計画とモニタリングの報酬',
  chapter: '報酬',
  day: 'その月の日',
  facts: combinationFacts,
  readings: [kyotoBoth],
  words: ({ current, previous, reduced, open }) => {
    const fees = (names: string[]) => (names.length === 0 ? 'なし' : names.join('と'))
    return [
      `この事業所：${fees(current)}`,
      `前の事業所：${open ? silentWords : fees(previous)}`,
      ...(reduced ? ['介護保険との重複の減算がある'] : []),
    ].join('、')
  },
  mismatches,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.planAfterMonitoring,
      says:
        'モニタリングから続けて計画を作り直したときは、月をまたいでも計画の報酬だけ。市町村が同じ月に両方を定めたときは両方。' +
        '同じ報酬は月に1回だけ。事業所が替わった月は新しい事業所だけ、ほかの市町村へ移った月は両方が請求できる。' +
        '児童が両方の法律のサービスを使うときは障害児相談支援費だけ。セルフプランと却下された申請には報酬がない。',
      decide,
    },
  ],
}

function mismatches(facts: CombinationFacts): Mismatch[] {
  const found: Mismatch[] = []
  if (facts.laws !== '障害者総合支援法だけ' && facts.carePlan !== 'ない') {
    found.push({
      field: 'carePlan',
      expected: '児童には介護保険のケアプランがないので「ない」にしてください',
    })
  }
  if (facts.move === '動きはない' && facts.previousDid !== 'なし') {
    found.push({ field: 'previousDid', expected: '事業所や住所の動きがないときは「なし」にしてください' })
  }
  if (facts.bothSet && !facts.monthSet) {
    found.push({
      field: 'bothSet',
      expected: '両方を定めた月は、モニタリングの月として定めた月でもあるはずです',
    })
  }
  return found
}

function decide(facts: CombinationFacts, when: OccasionOfLaw): Answer<FeeCombination> {
  const none = { current: [], previous: [], reduced: false, open: false }
  const benefit = facts.laws === '障害者総合支援法だけ' ? '計画相談支援' : '障害児相談支援'
  if (facts.selfPlan) {
    return { finding: none, because: selfPlanWhy, citation: selfPlanSource(benefit, when) }
  }
  if (facts.rejected) {
    return { finding: none, because: ['申請が却下されたため'], citation: feeClaimSources.rejected }
  }
  const names = feeNames[benefit]
  const { kinds, because } = currentOffice(facts)
  const before = previousOffice(facts, kinds)
  const citation = citationOf(facts)
  return {
    finding: {
      current: kinds.map((kind) => names[kind]),
      previous: before.kinds.map((kind) => names[kind]),
      reduced: facts.carePlan === '同じ人が作った' && kinds.length > 0,
      open: before.open,
    },
    because: [
      ...because,
      ...before.because,
      ...(facts.laws === '児童が両方の法律' ? ['児童の計画は一体のものとして作るため'] : []),
      ...(facts.carePlan === 'ほかの人が作った' ? ['ケアプランを作る人が別で、どちらも減らないため'] : []),
      ...(facts.carePlan === '同じ人が作った' ? ['ケアプランと計画を同じ人が作るため'] : []),
    ],
    ...(citation === undefined ? {} : { citation }),
    unconfirmed:
      facts.laws === '児童が両方の法律' && when.in === feeClaimSources.kyotoNoPay.binds
        ? [kyotoBoth.says]
        : [],
  }
}

type Before = { kinds: FeeKind[]; open: boolean; because: string[] }

function previousOffice({ move, previousDid }: CombinationFacts, current: FeeKind[]): Before {
  if (previousDid === 'なし') return { kinds: [], open: false, because: [] }
  if (move === 'ほかの市町村へ移った')
    return {
      kinds: [previousDid],
      open: false,
      because: ['月の途中にほかの市町村へ移り、両方が請求できるため'],
    }
  if (current.length > 0 && previousDid === 'モニタリング')
    return { kinds: [], open: false, because: ['月の途中に事業所が替わり、新しい事業所だけが請求できるため'] }
  return {
    kinds: [],
    open: true,
    because: ['前の事業所の報酬について、国のQ&Aに定めのない組み合わせのため'],
  }
}

function citationOf(facts: CombinationFacts): Answer<FeeCombination>['citation'] {
  if (facts.laws === '児童が両方の法律') return feeClaimSources.childOnly
  if (facts.carePlan !== 'ない') return feeClaimSources.otherCarePlanner
  const isAlone = facts.reviews > 0 && facts.plans === 0 && !facts.planFollows
  return isAlone && !facts.monthSet ? feeClaimSources.monthNotSet : undefined
}
