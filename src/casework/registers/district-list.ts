import { deskList } from './desk-list.ts'
import type { Tx } from './tables.ts'

/** 地区: the areas of the desks in their order; one that names the whole municipality is none. */
export const districtList = async (tx: Tx, municipality: string): Promise<readonly string[]> => [
  ...new Set(
    (await deskList(tx, municipality))
      .map(({ area }) => area)
      .filter((area) => area !== '' && !area.endsWith('全域')),
  ),
]
