import type { Grade } from './base-kinds.ts'
import type { OfficeGradeFacts } from './office-grade-facts.ts'

export type StrongGrade = Exclude<Grade, '(Ⅰ)' | '(Ⅱ)'>

/** 機能強化型の要件: what it asks, of which grades, and whether an office has it. */
export type Requirement = {
  says: string
  of: readonly StrongGrade[]
  isMet(facts: OfficeGradeFacts): boolean
}

/** From the highest to the lowest. */
export const strongGrades = [
  '機能強化型(Ⅰ)',
  '機能強化型(Ⅱ)',
  '機能強化型(Ⅲ)',
  '機能強化型(Ⅳ)',
] as const satisfies readonly StrongGrade[]

const upToTwo: readonly StrongGrade[] = ['機能強化型(Ⅰ)', '機能強化型(Ⅱ)']
const upToThree: readonly StrongGrade[] = [...upToTwo, '機能強化型(Ⅲ)']

const fullTime = (least: number, grade: StrongGrade): Requirement => ({
  says: `常勤で専従の相談支援専門員が${least}人以上`,
  of: [grade],
  isMet: (facts) => facts.fullTimeDedicated >= least,
})

export const requirements2021: readonly Requirement[] = [
  fullTime(4, '機能強化型(Ⅰ)'),
  fullTime(3, '機能強化型(Ⅱ)'),
  fullTime(2, '機能強化型(Ⅲ)'),
  {
    says: '専従の相談支援専門員が2人以上で、うち1人以上が常勤',
    of: ['機能強化型(Ⅳ)'],
    isMet: (facts) => facts.dedicated >= 2 && facts.fullTimeDedicated >= 1,
  },
  {
    says: 'うち1人以上が相談支援従事者現任研修を修了',
    of: strongGrades,
    isMet: (facts) => facts.hasTrained,
  },
  { says: '情報を伝える会議を定期に開く', of: strongGrades, isMet: (facts) => facts.meets },
  { says: '24時間連絡がとれ、相談に応じる', of: upToTwo, isMet: (facts) => facts.reachableAllDay },
  {
    says: '現任研修を修了した相談支援専門員が新しい職員に同行する',
    of: strongGrades,
    isMet: (facts) => facts.accompaniesNew,
  },
  {
    says: '基幹相談支援センターなどから紹介された困難な事例を受ける',
    of: strongGrades,
    isMet: (facts) => facts.acceptsDifficult,
  },
  {
    says: '基幹相談支援センターなどの事例検討会に参加する',
    of: strongGrades,
    isMet: (facts) => facts.joinsCaseStudies,
  },
  { says: '取扱件数が40件未満', of: strongGrades, isMet: (facts) => facts.underForty },
]

const council: Requirement = {
  says: '協議会に定期に参画する',
  of: upToThree,
  isMet: (facts) => facts.joinsCouncil,
}

const strengthening: Requirement = {
  says: '基幹相談支援センターが行う地域の相談支援体制の強化の取組に参画する',
  of: upToThree,
  isMet: (facts) => facts.joinsStrengthening,
}

/** While no centre stood in the area, taking part in its work was not asked. */
export const requirements2024: readonly Requirement[] = [
  ...requirements2021,
  council,
  { ...strengthening, isMet: (facts) => facts.joinsStrengthening || facts.noCentre },
]

export const requirements2025: readonly Requirement[] = [...requirements2021, council, strengthening]
