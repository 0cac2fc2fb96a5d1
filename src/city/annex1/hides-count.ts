import type { Annex1Row } from './annex1-rows.ts'
import { baseOf } from './base-of.ts'

/** Whether a row for publication hides one of its counts. */
export const hidesCount = (row: Annex1Row<number | null>): boolean =>
  [row.users, baseOf(row), row.plans, row.servicePlans, row.byOffices].includes(null)
