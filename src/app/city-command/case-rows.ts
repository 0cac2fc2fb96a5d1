import type { Fact } from '../../casework/case/fact.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import { type Party, partiesOf } from '../../casework/case/parties.ts'
import { turnRows } from '../../platform/postgres/turn-rows.ts'
import type { OpenCase } from './open-case.ts'
import { rowsOf } from './row-of.ts'

/** An open case with what its rows copy from the person, and who wrote it down. */
export type CaseOf = OpenCase & { readonly district: string | null; readonly account: string }

type TurnRow = ReturnType<typeof turnRows>[number]
type Inside<T> = { readonly of: CaseOf; readonly one: T }

/** The tables of running procedures as rows, as the store of cases writes them. */
export const caseRows = (municipality: string) => {
  const here = { municipality: () => municipality }
  const inCase = { ...here, case_id: ({ of }: Inside<unknown>) => of.file.id }
  return {
    file: rowsOf<CaseOf>('case_file', {
      ...here,
      id: ({ file }) => file.id,
      reception_number: ({ file }) => file.receptionNumber,
      person: ({ file }) => file.person,
      version: ({ file }) => file.version,
      state: ({ file }) => JSON.stringify(file),
      opened_on: ({ file }) => file.application?.on ?? '',
      folded_by: () => foldVersion,
    }),
    entry: rowsOf<Inside<{ readonly fact: Fact; readonly seq: number }>>('case_entry', {
      ...inCase,
      seq: ({ one }) => one.seq,
      fact: ({ one }) => JSON.stringify(one.fact),
      at: ({ one }) => `${one.fact.on}T01:00:00Z`,
      account: ({ of }) => of.account,
      role: () => '窓口',
      relation: () => '支給決定機関',
    }),
    party: rowsOf<Inside<Party>>('case_party', {
      ...inCase,
      kind: ({ one }) => one.kind,
      party: ({ one }) => one.party,
      relation: ({ one }) => one.relation,
      since: ({ one }) => one.since,
      until: ({ one }) => one.until,
    }),
    turn: rowsOf<TurnRow>('case_turn', {
      municipality: (one) => one.municipality,
      case_id: (one) => one.case_id,
      step: (one) => one.step,
      holder: (one) => one.holder,
      party: (one) => one.party,
      since: (one) => one.since,
      until: (one) => one.until,
      task: (one) => one.task,
      person: (one) => one.person,
      district: (one) => one.district,
      office: (one) => one.office,
    }),
  }
}

/** The lines of each case beneath its file. */
export const entriesOf = (of: CaseOf) => of.facts.map((fact, at) => ({ of, one: { fact, seq: at + 1 } }))
export const partyLinesOf = (of: CaseOf) => partiesOf(of.file).map((one) => ({ of, one }))

/** The rows by which lists find a case: the store's own. */
export const turnLinesOf =
  (municipality: string) =>
  ({ file, district }: CaseOf) =>
    turnRows(municipality, file, district)
