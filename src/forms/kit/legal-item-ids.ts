import type { LegalItemId } from '../../law/legal-items/required-items.ts'

/** Every item that law asks of a plan, by its id. */
export const legalItemIds = [
  'wishes',
  'policy',
  'issues',
  'goals',
  'services',
  'cautions',
  'monitoring',
  'schedule',
] as const satisfies readonly LegalItemId[]
