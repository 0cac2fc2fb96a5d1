import type { LegalItemsFacts } from '../../law/legal-items/required-items.ts'
import type { CaseFile } from './file.ts'
import { groundOf } from './ground.ts'
import { refuse } from './guard.ts'
import type { By, Refusal } from './move.ts'
import { legalCheck, type Present } from './plan-content-legal.ts'

/** A paper on which an item is missing that law requires is not handed in: null, or the refusal that names them. */
export const refuseWithoutLegalItems = (
  file: CaseFile,
  by: By,
  asked: string,
  facts: LegalItemsFacts,
  present: Present,
): Refusal | null => {
  const { ruling, missing } = legalCheck(by, facts, present)
  if (missing.length === 0) return null
  const names = missing.map(({ title }) => `「${title}」`).join('、')
  return refuse(
    file,
    asked,
    `書かなければならないことが、まだ書かれていません：${names}`,
    groundOf(ruling).source,
  )
}
