import type { Place } from '../../law/provider-order/provider-order-facts.ts'

/** What a planning office is designated for. */
export type Designation = '計画相談' | '障害児相談'

/** 受ける事業所のない人 */
export type Seeker = {
  readonly id: string
  /** Null where none is written: an office that names its districts is then not known to fit. */
  readonly district: string | null
  /** The kind the person mainly has; null where none is written. */
  readonly disability: string | null
  /** All that one office must be designated for to make the plan. */
  readonly needs: readonly Designation[]
  /** Needed beside Japanese (手話, 英語 …). */
  readonly language: string | null
  /** The office the person wishes for. */
  readonly wished: string | null
  /** Offices that belong to a provider whose services the person uses, with that provider's place in the order. */
  readonly known: readonly { readonly taker: string; readonly place: Place }[]
  /** Since when without an office, ISO. */
  readonly waitingSince: string
}

/** 受けられる事業所. `takes` and `areas` are empty where the office names no limit. */
export type Taker = {
  readonly id: string
  readonly district: string | null
  /** How many more people it can take. */
  readonly room: number
  readonly accepting: boolean
  readonly offers: readonly string[]
  readonly areas: readonly string[]
  readonly takes: readonly string[]
  readonly languages: readonly string[]
}
