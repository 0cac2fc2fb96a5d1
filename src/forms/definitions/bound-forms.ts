import { boundForm, type DefinedForm, formOf } from '../kit/form-of.ts'
import { definitionOf, formDefinitions } from './form-definitions.ts'

const bound = (id: string, ...ids: readonly string[]): DefinedForm => {
  const [first, ...rest] = ids.map(definitionOf)
  if (first === undefined) throw new Error(`${id} binds no form`)
  return boundForm(id, [first, ...rest])
}

/** What is submitted as one paper: 計画案, 計画 and モニタリング報告書 with all that goes with them. */
export const boundForms: readonly DefinedForm[] = [
  bound('national-draft', 'national-1-1', 'national-1-2', 'national-b-1', 'national-b-2'),
  bound('national-plan', 'national-2-1', 'national-2-2', 'national-b-1', 'national-b-2'),
  bound('national-review', 'national-3-1', 'national-3-2'),
]

/** Every form that is data, alone and bound. */
export const definedForms: readonly DefinedForm[] = [...formDefinitions.map(formOf), ...boundForms]
