import { measuresOf } from '../../casework/tables/measures-queries.ts'
import {
  type MeasureName,
  measureGrid,
  measureNames,
  publishedGrid,
} from '../../city/measures/measures-grids.ts'
import { publishedMeasures, publishedNames } from '../../city/measures/published-measures.ts'
import type { Each, MadeTable } from './each-place.ts'
import { measuresJson, publishedJson } from './measures-json.ts'
import type { TableAsked } from './table-asked.ts'

type Of = {
  readonly asked: Extract<TableAsked, { table: 'measures' }>
  readonly head: { readonly in: string; readonly district: string | null }
  readonly district: string | undefined
}

/** 指標: of each municipality by itself, and masked by itself where it is for publication. */
export const measuresMade = async (each: Each, { asked, head, district }: Of): Promise<MadeTable> => {
  const { year, on: day } = asked
  const measures = await each((tx, one) => measuresOf(tx, one, { year, day, district }))
  const of = { ...head, year, on: day }
  if (!asked.mask) {
    const names = asked.of === null ? (Object.keys(measureNames) as MeasureName[]) : [asked.of]
    return { json: measuresJson(of, measures), grids: names.map((one) => measureGrid(one, measures)) }
  }
  const published = measures.map(publishedMeasures)
  const names = asked.of === null ? publishedNames : [asked.of]
  return { json: publishedJson(of, published), grids: names.map((one) => publishedGrid(one, published)) }
}
