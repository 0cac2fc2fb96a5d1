import { renderSVG } from 'uqr'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { Blank } from './blank.ts'
import type { Form, Printed, Sheet } from './form.ts'
import type { FormDefinition } from './form-definition.ts'
import { layOut, titleOf } from './laid-out.ts'
import { printedSheet } from './printed-sheet.ts'

export type DefinedForm = Omit<Form<PlanDocument>, 'sheet'> & {
  /** `place`: the municipality that uses the form; its issuer, where it is not said. */
  readonly sheet: (plan: PlanDocument, blank?: Blank | null, place?: string | null) => Sheet
}

/** 定義からの様式: what the painter prints of a definition. */
export const formOf = (definition: FormDefinition): DefinedForm => boundForm(definition.id, [definition])

/** Several definitions as one paper, with one title (the first one's) and one count of pages. */
export function boundForm(
  id: string,
  definitions: readonly [FormDefinition, ...FormDefinition[]],
): DefinedForm {
  const [first] = definitions
  const versions = definitions.map((one) => one.version)
  const version = versions.every((one) => one === first.version) ? first.version : versions.join('.')
  return {
    id,
    version,
    title: (plan) => titleOf(first, plan),
    template: 'kit/laid-out.typ',
    sheet: (plan, blank = null, place = null) => {
      const { sheets, annex } = layOut(definitions, plan, blank, place)
      const title = titleOf(first, plan)
      return {
        head: { form: id, version, title, whose: plan.person.name, demo: plan.demo },
        sheets: sheets.map(printedSheet),
        annex,
        blank:
          blank === null ? null : { lineHeight: blank.lineHeight, large: blank.large, code: code(blank) },
      }
    },
  }
}

function code({ code }: Blank): Printed {
  if (code === null) return null
  return { text: code.text, svg: renderSVG(code.link ?? code.text, { border: 1, ecc: 'M' }) }
}
