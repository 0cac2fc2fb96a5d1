import type { At } from '../case/at.ts'
import { districtList } from '../registers/district-list.ts'
import { planningOfficeNames } from '../registers/planning-office-names.ts'
import type { Choosable } from './work-filter.ts'

/** A provider is not shown where somebody lives; an office and a centre see their own cases only. */
export const choosableFor = async ({ tx, actor, municipality: { number } }: At): Promise<Choosable> => {
  if (actor.role === '事業者職員') return { districts: [], offices: [] }
  const isDesk = actor.role === '窓口' || actor.role === '係長'
  return {
    districts: await districtList(tx, number),
    offices: isDesk ? await planningOfficeNames(tx, number) : [],
  }
}
