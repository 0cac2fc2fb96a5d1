import type { KyotoSelfPlan } from '../../forms/kyoto-self-plan/kyoto-self-plan.ts'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { By } from '../case/move.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import { printedBlocks } from '../case/week-blocks.ts'

/** The self-plan as it is printed and kept, on the day it was handed in. */
export const selfPlanSnapshot = (
  file: CaseFile,
  by: By,
  person: Pick<SeenPerson, 'name' | 'certificateNumber' | 'guardian'>,
  plan: SelfPlan,
): KyotoSelfPlan => ({
  demo: by.municipality.demo,
  person: { name: person.name, guardian: guardianOf({ file, person })?.name ?? null },
  certificateNumber: person.certificateNumber ?? '',
  category: file.category?.category.replace('区分', '') ?? null,
  madeOn: by.today,
  author: {
    name: plan.writerName ?? '',
    relation: plan.relation ?? '本人',
    relationNote: plan.relationNote ?? '',
    contact: plan.contact ?? '',
  },
  hopes: plan.hopes ?? '',
  troubles: plan.troubles ?? '',
  achievements: plan.achievements ?? '',
  measures: plan.measures ?? '',
  considerations: plan.considerations ?? '',
  week: printedBlocks(plan.week),
  besidesWeek: plan.besides.map(({ kind, content, amount }) => ({
    kind,
    content: content ?? '',
    amount: amount ?? '',
  })),
})
