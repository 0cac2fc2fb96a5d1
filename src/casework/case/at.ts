import type { Grid } from '../../city/kit/grid.ts'
import type { Solve } from '../../city/kit/solve.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import type { Page, ReadPage } from '../../forms/spreadsheet/page.ts'
import type { CutWords } from '../../plan/easy/readings.ts'
import type { Actor } from '../registers/actor.ts'
import type { Municipality } from '../registers/municipality.ts'
import type { Passwords } from '../registers/passwords.ts'
import type { Tx } from '../registers/tables.ts'

/** Where and when a request happens: one transaction in one municipality, by one actor, on one day. */
export type At = {
  readonly tx: Tx
  readonly actor: Actor
  readonly municipality: Municipality
  /** Today in Japan, ISO. */
  readonly today: string
  /** This instant, ISO. */
  readonly now: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly newId: () => string
  /** The path of a screen inside this municipality. */
  readonly href: (path: string) => string
  /** Where the site is reached from outside, for letters. */
  readonly address: string
  /** Makes a secret that people can type; the platform's randomness. */
  readonly newCode: () => string
  /** Hashes a secret of high entropy for storage. */
  readonly hash: (secret: string) => string
  /** Hashes and checks what people choose themselves. */
  readonly passwords: Passwords
  /** Prints a form by its id without keeping it; `on` is the ISO day of the document. */
  readonly paint: (form: string, snapshot: object, on: string) => Promise<Uint8Array>
  /** The forms that the municipality has brought along, beside those of the program. */
  readonly ownForms: readonly FormDefinition[]
  /** Writes sheets as an .xlsx workbook. */
  readonly writeSheet: (pages: readonly Page[]) => Promise<Uint8Array>
  /**
   * Writes a table as a file, or says which letters the encoding lacks. With `geta` these become 〓, are named by their
   * places in a note of the file, and are answered as `replaced`: for a file that is read, not one that comes back.
   */
  readonly writeGrid: (
    grid: Grid,
    kind: 'csv' | 'sjis' | 'xlsx',
    how?: { readonly geta?: boolean },
  ) => Promise<
    { readonly bytes: Uint8Array; readonly replaced: readonly Replaced[] } | { readonly says: string }
  >
  /** The sheets of an .xlsx workbook, or why it cannot be read and how to mend it. */
  readonly readSheet: (
    bytes: Uint8Array,
  ) => Promise<{ readonly pages: readonly ReadPage[] } | { readonly says: string }>
  /** The rows of a CSV, empty ones included, or why it cannot be read; `row` is counted from one. */
  readonly readCsv: (
    bytes: Uint8Array,
  ) =>
    | { readonly rows: readonly (readonly string[])[] }
    | { readonly says: string; readonly row: number | null }
  /** What was sent beside the texts of a form: the bytes of each file that was chosen, by the name of its field. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Cuts texts into words, for their readings; null where nothing can. */
  readonly cutWords: CutWords | null
  /** Solves problems beside the site's own work; null where nothing does. */
  readonly solve: Solve | null
  /** What long questions of this request came to, by their keys; see `outside`. */
  readonly answers?: ReadonlyMap<string, LongAnswer> | undefined
  /** What other rooms have to say on the first page, each with the way to it. */
  readonly startLines: readonly StartLine[]
  /** The hash of the token of the session that this request came with. */
  readonly session: string
}

/** A letter that a file could not hold, and its code points ('U+20BB7'). */
export type Replaced = { readonly letter: string; readonly codes: string }

/** いそがしい: another question of the municipality, or too many of others, is being answered. */
export type LongAnswer = { readonly found: unknown } | 'いそがしい'

/** はじめの画面の一行: what a room has to say to this actor today, and where it is; null for nothing. */
export type StartLine = (at: At) => Promise<{ readonly says: string; readonly href: string } | null>

/** Whose data a request touched and by what relation: the why of the audit entry. */
export type Subject = {
  readonly person: string | null
  readonly caseId: string | null
  readonly relation: string
  /** What else was acted on, by id (an account, an organisation), and how, as a category. */
  readonly target?: string
  readonly detail?: string
  /** The persons whose data a list shows, by id: each gets an entry of their own. */
  readonly listed?: readonly string[]
}
