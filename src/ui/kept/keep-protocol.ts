import type { Typed } from '../kit/typed.ts'
import type { Patch } from './patch.ts'

/** A field as the server holds it. The mark changes whenever the text does; to write, one says the mark one has read. */
export type KeptUnit = { readonly mark: string; readonly typed: Typed; readonly by: string | null }

/** A text that was written at the same time as another and waits for somebody to choose. */
export type KeptBeside = {
  readonly field: string
  /** '' for what somebody has saved while the field was typed in. */
  readonly account: string
  readonly by: string
  readonly typed: Typed
  /** To take away the text of somebody else, one says the mark one has read. */
  readonly mark: string
}

/** One thing that can be undone. `seq` counts from 1. */
export type KeptStep = { readonly seq: number; readonly patch: Patch; readonly undone: boolean }

/** All that a page in the browser must know to go on; asked for now and then, answered when something changed. */
export type KeptState = {
  readonly stamp: string
  readonly csrf: string
  readonly account: string
  /** What the hidden `_version` of the form is now. */
  readonly version: string
  readonly units: Readonly<Record<string, KeptUnit>>
  readonly beside: readonly KeptBeside[]
  /** The others who have this plan open, and in which section. */
  readonly people: readonly { readonly name: string; readonly role: string; readonly section: string }[]
  /** Only with the first answer. */
  readonly steps?: readonly KeptStep[]
}

/** What was typed since the last time. */
export type KeepRequest = {
  readonly csrf: string
  readonly fields: readonly {
    readonly field: string
    readonly mark: string
    /** The print of one's own text that is under way and not answered: it may stand there by now. */
    readonly was?: string
    readonly typed: Typed
  }[]
  /** Texts put beside (or, with null, no longer) by the account that writes, or chosen for one that is away. */
  readonly beside: readonly {
    readonly field: string
    readonly account: string
    readonly typed: Typed | null
    readonly mark: string
  }[]
  readonly steps: readonly KeptStep[]
  /** Steps by number that can no longer be taken. */
  readonly dropped: readonly number[]
  /** Steps after this number are given up. */
  readonly last: number
  /** Steps after this number are undone at present. */
  readonly done: number
  /** The last word of a page: what is refused is put beside, for nobody is there who could choose. */
  readonly closing?: boolean
  /** The page is closed: its writer is no longer in the plan. */
  readonly leave?: boolean
}

/** Which fields now stand on the server exactly as they were sent, with their new marks; the others moved on before. */
export type KeepAnswer = {
  readonly kept: Readonly<Record<string, string>>
  readonly refused: readonly string[]
  /** 「13:05」 in Japan. */
  readonly at: string
}
