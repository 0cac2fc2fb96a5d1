/**
 * 機能強化型の要件
 *
 * The highest 機能強化型 grade that an office meets, and what it lacks for the next.
 *
 * Source    平成24年厚生労働省告示第125号・第126号 基本報酬の注
 * Text      Dedicated specialists (4, 3, 2 full-time; for (Ⅳ) 2 with 1 full-time), one trained, meetings,
 *           round-the-clock contact for (Ⅰ)(Ⅱ), training of new staff, hard cases, case studies, under 40
 *           cases; since 2024-04-01 for (Ⅰ) to (Ⅲ) also 協議会 and the centre's strengthening work.
 * In force  2021-04-01 –
 * Reading   Which rows are asked of which grade; 2021's rows as in 2024; the transition without a centre ends on 2025-03-31;
 *           offices that file jointly are judged by an official.  [unconfirmed]
 */
import type { Answer, Mismatch, Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'
import {
  type Requirement,
  requirements2021,
  requirements2024,
  requirements2025,
  type StrongGrade,
  strongGrades,
} from './grade-requirements.ts'
import { type OfficeGradeFacts, officeGradeFacts } from './office-grade-facts.ts'

/** `next` is the grade above (null at the top), and `missing` what the office lacks for it. */
export type OfficeGrade = {
  grade: StrongGrade | '機能強化型ではない' | '職員が決める'
  next: StrongGrade | null
  missing: string[]
}

const notice = '機能強化型の要件を定める厚生労働大臣の告示と、その留意事項通知'
const readings = {
  rows: {
    says: '人数・研修・会議・24時間の連絡・同行・困難な事例・事例検討会・件数・協議会・体制強化の取組を、どの区分に求めるかは公開の解説のとおりと読むこと',
    settledBy: notice,
  },
  before2024: {
    says: '令和6年3月までの要件は、協議会と体制強化の取組のほかは令和6年4月からと同じと読むこと',
    settledBy: '令和3年4月に改められた機能強化型の要件の告示と留意事項通知',
  },
  noCentre: {
    says: '基幹相談支援センターがない地域では、体制強化の取組への参画を令和7年3月31日まで求めないと読むこと',
    settledBy: '令和6年4月の改正告示の附則の経過措置',
  },
  joint: {
    says: '複数の事業所が協働する体制の人数の数え方と、拠点等の連携体制・協議会への参画による道筋は職員が確かめること',
    settledBy: notice,
  },
} satisfies Record<string, Reading>

export const officeGrade: Provision<OfficeGradeFacts, OfficeGrade> = {
  id: 'office-grade',
  title: '機能強化型の要件',
  chapter: '報酬',
  day: '要件を見る日',
  facts: officeGradeFacts,
  readings: Object.values(readings),
  words: ({ grade, next, missing }) =>
    next === null ? grade : `${grade}（${next}に足りないもの：${missing.join('、')}）`,
  mismatches: ({ fullTimeDedicated, dedicated }): Mismatch[] =>
    fullTimeDedicated > dedicated
      ? [
          {
            field: 'dedicated',
            expected: `専従の人の数は、常勤で専従の人の数（${fullTimeDedicated}人）以上にしてください`,
          },
        ]
      : [],
  wordings: [
    {
      from: Temporal.PlainDate.from('2021-04-01'),
      until: Temporal.PlainDate.from('2024-04-01'),
      binds: 'nation',
      citation: feeBaseSources.officeGrade,
      says: '機能強化型(Ⅰ)から(Ⅳ)は、専従の相談支援専門員の数、現任研修、会議、24時間の連絡（(Ⅰ)(Ⅱ)）、同行、困難な事例、事例検討会、取扱件数40件未満で決まる。',
      decide: (facts) => judge(facts, requirements2021, [readings.rows.says, readings.before2024.says]),
    },
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: Temporal.PlainDate.from('2025-04-01'),
      binds: 'nation',
      citation: feeBaseSources.officeGrade,
      says: '(Ⅰ)から(Ⅲ)には、協議会への定期の参画と、基幹相談支援センターの体制強化の取組への参画も求める。センターがない地域では取組への参画を求めない。',
      decide: (facts) => judge(facts, requirements2024, [readings.rows.says, ...onCentre(facts)]),
    },
    {
      from: Temporal.PlainDate.from('2025-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.officeGrade,
      says: '(Ⅰ)から(Ⅲ)には、協議会への定期の参画と、基幹相談支援センターの体制強化の取組への参画も求める。センターがない地域の経過措置は終わった。',
      decide: (facts) => judge(facts, requirements2025, [readings.rows.says, ...onCentre(facts)]),
    },
  ],
}

/** Only an office that does not take part, for want of a centre, rests on the transition. */
function onCentre({ noCentre, joinsStrengthening }: OfficeGradeFacts): string[] {
  return noCentre && !joinsStrengthening ? [readings.noCentre.says] : []
}

function judge(
  facts: OfficeGradeFacts,
  requirements: readonly Requirement[],
  unconfirmed: string[],
): Answer<OfficeGrade> {
  if (facts.joint) {
    return {
      finding: { grade: '職員が決める', next: null, missing: [] },
      because: ['複数の事業所が協働する体制で届け出るため'],
      unconfirmed: [readings.joint.says],
    }
  }
  const missingFor = (grade: StrongGrade) =>
    requirements.filter(({ of, isMet }) => of.includes(grade) && !isMet(facts)).map(({ says }) => says)
  const met = strongGrades.findIndex((grade) => missingFor(grade).length === 0)
  const rank = met === -1 ? strongGrades.length : met
  const next = strongGrades[rank - 1] ?? null
  const missing = next === null ? [] : missingFor(next)
  const grade = strongGrades[rank]
  return {
    finding: { grade: grade ?? '機能強化型ではない', next, missing },
    because: [
      grade === undefined
        ? `機能強化型(Ⅳ)にも足りないもの（${missing.join('、')}）があるため`
        : `${grade}の要件をすべて満たすため`,
    ],
    unconfirmed,
  }
}
