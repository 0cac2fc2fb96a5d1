import type { Municipality } from '../casework/registers/municipality.ts'
import type { FormDefinition } from '../forms/kit/form-definition.ts'

/**
 * 市町村の様式: a form of one's own is offered where its issuer is the municipality, and nowhere else. A name that
 * several have (北区, 府中市) is told apart by the prefecture before it.
 */
export const ownFormsOf = (
  { name, prefecture }: Pick<Municipality, 'name' | 'prefecture'>,
  forms: readonly FormDefinition[],
): readonly FormDefinition[] =>
  forms.filter(({ issuer }) => issuer === name || issuer === `${prefecture}${name}`)
