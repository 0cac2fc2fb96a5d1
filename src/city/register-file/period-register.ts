import type { RenewalPart } from '../kit/renewal-part.ts'
import type { Faults } from './fault.ts'
import type { PeriodLine } from './read-periods.ts'

/** Whose periods they are. */
export type HolderOfPeriods = {
  readonly id: string
  readonly birthDate: string
  /** The kind of disability that counts; null where none is written. */
  readonly disability: string | null
  readonly district: string | null
}

/** A period as the register has it. */
export type KnownPeriod = {
  readonly id: string
  readonly person: string
  /** Written by a procedure of this program: a file does not change it. */
  readonly isOfCase: boolean
  readonly decidedOn: string
  readonly starts: string
  readonly ends: string
  readonly movedTo: string | null
  readonly cutOn: string | null
  readonly services: readonly string[]
  readonly amounts: PeriodLine['services'] | null
  readonly target: '障害者' | '障害児'
  readonly plan: PeriodLine['plan']
  readonly reason: PeriodLine['reason']
  readonly office: string | null
  readonly subject: boolean
  readonly nextSubject: boolean
  readonly categoryUntil: string | null
  readonly appliedOn: string | null
  readonly due: readonly string[]
}

export type CityRegister = {
  /** By certificate number. */
  readonly persons: ReadonlyMap<string, HolderOfPeriods>
  /** By the id of the person. */
  readonly periods: ReadonlyMap<string, readonly KnownPeriod[]>
  /** The ids of planning offices, by number. */
  readonly offices: ReadonlyMap<string, string>
}

/** What a row says of the period as it would stand. */
export type PeriodTaken = Omit<KnownPeriod, 'id' | 'isOfCase' | 'movedTo' | 'cutOn' | 'person'> & {
  readonly line: PeriodLine
  readonly holder: HolderOfPeriods
  /** Null where the table of renewals does not count the person. */
  readonly counted: RenewalPart | null
}

export type PeriodsPlan = {
  readonly added: readonly PeriodTaken[]
  readonly changed: readonly (PeriodTaken & {
    readonly known: KnownPeriod
    readonly columns: readonly string[]
  })[]
  readonly same: number
  /** Periods that end early, for another decision stands in their place. */
  readonly cut: number
  readonly faults: Faults
  readonly doubts: Faults
}
