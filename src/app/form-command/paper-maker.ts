import { type Blank, usualBlank } from '../../forms/kit/blank.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { boundForm } from '../../forms/kit/form-of.ts'
import { pagesOf } from '../../forms/spreadsheet/pages-of.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { writeWorkbook } from '../../platform/spreadsheet/write-workbook.ts'
import type { Painter } from '../../platform/typst/paint.ts'
import { emptyDocument } from './empty-document.ts'

export type PaperKind = 'pdf' | 'xlsx'
export type PaperMaker = (
  kind: PaperKind,
  plan: PlanDocument | null,
  blank?: { readonly large: boolean; readonly child: boolean; readonly code: string | null },
) => Promise<Uint8Array>

/** 帳票を作る: the forms, bound as one paper, of a plan or for handwriting. `today` dates what no day is written on. */
export function paperMaker(
  definitions: readonly [FormDefinition, ...FormDefinition[]],
  painter: Pick<Painter, 'paint'>,
  today: string,
): PaperMaker {
  const form = boundForm(definitions.map(({ id }) => id).join('+'), definitions)
  return async (kind, given, blank) => {
    const plan = given ?? emptyDocument(blank?.child === true ? '障害児' : '障害者')
    if (kind === 'xlsx') return writeWorkbook(pagesOf(definitions, plan))
    const code = blank?.code ? { text: blank.code, link: null } : null
    const ruled: Blank | null = blank === undefined ? null : { ...usualBlank, large: blank.large, code }
    return painter.paint(form.template, form.sheet(plan, ruled), {
      title: form.title(plan),
      on: plan.madeOn ?? today,
    })
  }
}
