import { type RawBuilder, sql } from 'kysely'
import type { HolderKind } from '../case/holder.ts'
import { steps } from '../case/steps.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import type { Tx } from '../registers/tables.ts'
import { idIn } from './table-page.ts'

/**
 * 机のしぼりこみ
 *
 * What a number of the measures is of, as its address names it, so that the list behind it has as many rows as it says:
 * the step, the kind of desk, and the one whose desk it is. `party` is null for those whom no register names (a person,
 * the municipality), undefined where it does not narrow.
 */
export type DeskAsked = {
  readonly step: number | null
  readonly holder: HolderKind | null
  readonly party: string | null | undefined
}

type Desk = { readonly step?: number; readonly holder: string; readonly party?: string | null | undefined }

const nobody = 'none'

export const deskQuery = ({ step, holder, party }: Desk): Readonly<Record<string, string | null>> => ({
  step: step === undefined ? null : String(step),
  holder,
  party: party === undefined ? null : (party ?? nobody),
})

export const deskAsked = (query: URLSearchParams): DeskAsked => {
  const [step, holder] = [Number(query.get('step')), query.get('holder') ?? '']
  return {
    step: steps.find(({ number }) => number === step)?.number ?? null,
    holder: Object.hasOwn(holderWords, holder) ? (holder as HolderKind) : null,
    party: query.get('party') === nobody ? null : (idIn(query, 'party') ?? undefined),
  }
}

/** The same as `deskAsked` read it, for the next page. */
export const askedAgain = ({ step, holder, party }: DeskAsked): Readonly<Record<string, string | null>> => ({
  ...(holder === null ? { holder: null } : deskQuery({ holder, party })),
  ...{ step: step === null ? null : String(step) },
})

/** Of rows with `step`, `holder` and `party` (as text). */
export const deskIs = ({ step, holder, party }: DeskAsked): RawBuilder<boolean> => sql<boolean>`
  ${step === null ? sql`true` : sql`step = ${step}`}
  and ${holder === null ? sql`true` : sql`holder = ${holder}`}
  and ${party === undefined ? sql`true` : sql`party::text is not distinct from ${party}::text`}`

/** In words, for the head of a list; an organisation is named only where the list is of it alone. */
export const deskSays = async (
  tx: Tx,
  municipality: string,
  { step, holder, party }: DeskAsked,
): Promise<readonly string[]> => {
  const named = party
    ? await tx
        .selectFrom('organisation')
        .where('municipality', '=', municipality)
        .where('id', '=', party)
        .select('name')
        .executeTakeFirst()
    : undefined
  const whose = named?.name ?? (holder === null ? null : holderWords[holder])
  return [
    ...steps.flatMap(({ number }) => (number === step ? [stepTitle(number)] : [])),
    ...(whose === null ? [] : [whose]),
  ]
}
