import { inDistrictOrder } from '../../city/kit/district-order.ts'
import { deskList } from './desk-list.ts'
import type { Tx } from './tables.ts'

/** 地区: the areas of the desks in the one order of districts; one that names the whole municipality is none. */
export const districtList = async (tx: Tx, municipality: string): Promise<readonly string[]> => {
  const areas = (await deskList(tx, municipality))
    .map(({ area }) => area)
    .filter((area) => area !== '' && !area.endsWith('全域'))
  return inDistrictOrder(areas, areas)
}
