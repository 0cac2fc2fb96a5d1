import type { OrganisationKind } from '../registers/actor.ts'

/** 事業所・事業者・支援センター as the register holds it. */
export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  /** Ten digits. */
  readonly number: string
  readonly name: string
  readonly kana: string
  /** The name of the corporation that runs it; null where none is written. */
  readonly corporation: string | null
  readonly address: string
  readonly telephone: string
  readonly fax: string | null
  readonly area: string
  /** Of a planning office 計画相談 and 障害児相談, of a provider service codes. */
  readonly offers: readonly string[]
  readonly accepting: boolean
  readonly remarks: string | null
  /** New persons it says it can take; null where it says nothing. */
  readonly room: number | null
  /** Kinds of disability, districts and languages that it takes; empty where it names none. */
  readonly takes: readonly string[]
  readonly areas: readonly string[]
  readonly languages: readonly string[]
}

/** As it was read: a change is written from this version. */
export type KeptOrganisation = Organisation & { readonly version: number }
