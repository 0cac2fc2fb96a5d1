import type { ServicePlan, ServicePlanNeed } from '../../forms/service-plan/service-plan.ts'
import type { PlanConsent } from '../../plan/content/consent.ts'
import type { PlanContent, PlanNeed, PlanStage } from '../../plan/content/plan-content.ts'
import { besideRowText } from '../../plan/week/week-text.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { By } from '../case/move.ts'
import { certificatesOf, regimeOf } from '../case/plan-content-regime.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import { printedBlocks } from '../case/week-blocks.ts'

export type PlanPaper = {
  readonly stage: PlanStage
  readonly content: PlanContent
  readonly consent: PlanConsent
  readonly person: Pick<SeenPerson, 'name' | 'certificateNumber' | 'guardian'>
  readonly office: string
  /** Yen a month; null while it is not decided. */
  readonly ceiling: number | null
}

/** The plan as it is printed and kept: everything in words, on the day it was handed in. */
export const planSnapshot = (file: CaseFile, by: By, paper: PlanPaper): ServicePlan => {
  const { stage, content, consent, person } = paper
  return {
    demo: by.municipality.demo,
    stage,
    regime: regimeOf(file, by.today),
    person: { name: person.name, guardian: guardianOf({ file, person })?.name ?? null },
    category: file.category?.category ?? null,
    certificates: certificatesOf(file, person.certificateNumber, by.today),
    ceiling: paper.ceiling,
    office: { name: paper.office, planner: by.actor.name },
    madeOn: consent.madeOn,
    wishes: wishesOf(content),
    policy: content.policy ?? '',
    longTermGoal: content.longGoal ?? '',
    shortTermGoal: content.shortGoal ?? '',
    needs: content.needs.map((need, index) => needOf(need, index + 1, stage)),
    monitoring: { every: content.every, from: content.from, reason: content.reason ?? '' },
    cautions: content.cautions ?? '',
    consent: { on: consent.consentedOn, by: consent.consentBy, means: consent.means },
    week: {
      startsIn: content.startsIn,
      blocks: printedBlocks(content.week),
      dailyLife: content.dailyLife ?? '',
      besidesWeek: content.besides.map(besideRowText).join('\n'),
      wholePicture: content.wholePicture ?? '',
    },
  }
}

const wishesOf = ({ wishes, familyWishes }: PlanContent): string =>
  [wishes && (familyWishes ? `（本人）${wishes}` : wishes), familyWishes && `（家族）${familyWishes}`]
    .filter((line) => line)
    .join('\n')

const needOf = (need: PlanNeed, priority: number, stage: PlanStage): ServicePlanNeed => ({
  priority,
  issue: need.issue ?? '',
  goal: need.goal ?? '',
  reachedBy: need.reachedBy ?? '',
  service: { kind: need.kind ?? '', content: need.content ?? '', amount: need.amount ?? '' },
  provider:
    stage === '案'
      ? null
      : {
          name: need.provider ?? '',
          person: need.person ?? '',
          phone: need.phone ?? '',
          fee: need.fee ?? '',
        },
  ownRole: need.ownRole ?? '',
  reviewedIn: need.reviewedIn ?? '',
  cautions: need.cautions ?? '',
})
