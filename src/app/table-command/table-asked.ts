import type { MeasureName } from '../../city/measures/measures-grids.ts'
import type { PublishedName } from '../../city/measures/published-measures.ts'

/** どの表か: the table that was asked for, with all that makes it another one. */
export type TableAsked =
  | { readonly table: 'annex3'; readonly year: number; readonly mask: boolean }
  | {
      readonly table: 'annex1'
      readonly mask: boolean
      readonly from: number
      readonly to: number
      /** The notice's own forecast, or that of the city as it is but for what is supposed; null for none. */
      readonly scenario:
        | { readonly kind: 'notice' }
        | { readonly kind: 'own'; readonly suppose: URLSearchParams }
        | null
    }
  | {
      readonly table: 'measures'
      readonly year: number
      /** ISO */
      readonly on: string
      readonly mask: false
      readonly of: MeasureName | null
    }
  | {
      readonly table: 'measures'
      readonly year: number
      /** ISO */
      readonly on: string
      readonly mask: true
      /** Of what is for publication. */
      readonly of: PublishedName | null
    }
