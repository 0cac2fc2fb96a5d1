import { annex3Proof } from '../../city/annex3/annex3-proof.ts'
import { annex3Table } from '../../city/annex3/annex3-table.ts'
import type { At } from '../case/at.ts'
import { annex3Counts } from './annex3-queries.ts'
import type { Choice } from './choice.ts'

/** The table of a choice, counted now, with its proof. */
export const annex3Of = async (at: At, { year, district }: Choice) => {
  const narrowed = { year, ...(district !== null && { district }) }
  const table = annex3Table(year, await annex3Counts(at.tx, at.municipality.number, narrowed))
  return { table, proof: annex3Proof(table) }
}
