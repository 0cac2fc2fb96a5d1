import { definitionFaults } from './definition-faults.ts'
import { type FormDefinition, formDefinition } from './form-definition.ts'

export type CheckedDefinition =
  | { readonly definition: FormDefinition }
  | { readonly problems: readonly { readonly path: string; readonly says: string }[] }

/** 定義の検査: a definition from JSON, or every place at which it is wrong and what is expected there. */
export function checkedDefinition(json: unknown): CheckedDefinition {
  const read = formDefinition.safeParse(json)
  if (!read.success)
    return {
      problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), says: message })),
    }
  const faults = definitionFaults(read.data)
  if (faults.length === 0) return { definition: read.data }
  return { problems: faults.map(({ path, says }) => ({ path: path.join('.'), says })) }
}
