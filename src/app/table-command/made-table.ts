import type { Kysely } from 'kysely'
import type { Tables } from '../../casework/registers/tables.ts'
import { annex3Counts } from '../../casework/tables/annex3-queries.ts'
import { districtsOf } from '../../casework/tables/districts-queries.ts'
import { annex3Grid } from '../../city/annex3/annex3-grid.ts'
import { annex3Proof } from '../../city/annex3/annex3-proof.ts'
import { annex3Table } from '../../city/annex3/annex3-table.ts'
import { maskAnnex3 } from '../../city/annex3/mask-annex3.ts'
import { sumCounts } from '../../city/annex3/sum-counts.ts'
import { readInMunicipality } from '../../platform/postgres/transaction.ts'
import { annex1Made } from './annex1-made.ts'
import { annex3Json } from './annex3-json.ts'
import type { Each, MadeTable } from './each-place.ts'
import { measuresMade } from './measures-made.ts'
import type { Place } from './places.ts'
import type { TableAsked } from './table-asked.ts'

/** 表を作る: one municipality after the other on one connection, each inside its own wall. */
export const madeTable = (
  db: Kysely<Tables>,
  places: readonly Place[],
  {
    asked,
    place,
    district,
    today,
  }: {
    readonly asked: TableAsked
    readonly place: string
    readonly district: string | undefined
    readonly today: string
  },
): Promise<MadeTable | { readonly refused: string }> =>
  db.connection().execute(async (connection) => {
    const each: Each = async (work) => {
      const results = []
      for (const one of places)
        results.push(
          await readInMunicipality(connection, { municipality: one.number }, (tx) => work(tx, one)),
        )
      return results
    }
    if (district !== undefined) {
      const known = [...new Set((await each((tx, { number }) => districtsOf(tx, number))).flat())]
      if (!known.includes(district))
        return {
          refused: `地区「${district || 'なし'}」の決定はありません。あるもの：${known.map((one) => one || 'なし').join('、')}`,
        }
    }
    const name = places.length === 1 ? (places[0]?.name ?? place) : place
    const where = district === undefined ? name : `${name}　${district || '地区の記載がない人'}`
    const head = { in: name, district: district ?? null }
    if (asked.table === 'annex3') {
      const { year, mask } = asked
      const counts = await each((tx, { number }) => annex3Counts(tx, number, { year, district }))
      const table = annex3Table(year, sumCounts(counts))
      const shown = mask ? maskAnnex3(table) : table
      return { json: annex3Json(head, shown, annex3Proof(table)), grids: [annex3Grid(shown, where)] }
    }
    if (asked.table === 'annex1') return annex1Made(each, { asked, head, where, district, today })
    return measuresMade(each, { asked, head, district })
  })
