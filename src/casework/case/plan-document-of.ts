import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { CaseFile } from './file.ts'
import { guardianOf } from './guardian-of.ts'
import type { By } from './move.ts'
import { certificatesOf, regimeOf } from './plan-content-regime.ts'
import type { SeenPerson } from './seen-case.ts'

export type Papers = {
  readonly person: SeenPerson
  readonly office: string | null
  readonly planner: string | null
  /** Yen a month; null while it is not decided. */
  readonly ceiling: number | null
  readonly madeOn: string | null
}

/**
 * 計画の文書
 *
 * What the papers of a case print, with nothing in it yet that anybody wrote: who it is about, as register and case
 * say it today.
 */
export const planDocumentOf = (file: CaseFile, by: By, papers: Papers): PlanDocument => {
  const { person } = papers
  return {
    demo: by.municipality.demo,
    regime: regimeOf(file, by.today),
    person: {
      name: person.name,
      kana: person.kana,
      guardian: guardianOf({ file, person })?.name ?? null,
      birthDate: person.birthDate,
      sex: null,
      address: person.address || null,
      telephone: person.telephone,
    },
    category: file.category?.category ?? null,
    certificates: certificatesOf(file, person.certificateNumber, by.today),
    ceiling: papers.ceiling,
    office: { name: papers.office, planner: papers.planner },
    madeOn: papers.madeOn,
    content: null,
    review: null,
    selfPlan: null,
  }
}
