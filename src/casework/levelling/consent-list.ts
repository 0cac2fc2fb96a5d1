import type { At } from '../case/at.ts'
import { type AskedFor, type AskedOffice, askedOffices, askedRows } from './asked-queries.ts'
import { marksIn } from './level-mark.ts'
import type { MoveRow } from './move-row.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** Persons on one page. */
const pageSize = 50
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** 返事を待つ人の一頁: what the address asks for. */
export type ConsentList = Pick<AskedFor, 'period' | 'sought' | 'office'> & {
  readonly rows: readonly MoveRow[]
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly offices: readonly AskedOffice[]
  /** Numbers that were sought and are none of this proposal, and those that are not found in it. */
  readonly strange: readonly string[]
  readonly lost: readonly string[]
  readonly ticked: boolean
  /** What the address asked for is no number; a name is neither sought nor carried on by it. */
  readonly noMarks: boolean
}

export const consentList = async (at: At, proposal: KeptProposal): Promise<ConsentList> => {
  const { query } = at
  const named = query.get('period') ?? ''
  const typed = (query.get('q') ?? '').trim().slice(0, 500)
  const noMarks = typed !== '' && marksIn(typed, proposal.number) === null
  const sought = noMarks ? '' : typed
  const offices = await askedOffices(at, proposal.id)
  const office = offices.find(({ id }) => (id ?? 'none') === query.get('office'))
  const which = {
    ...{ period: uuid.test(named) ? named : null, sought },
    office: office ? (office.id ?? 'none') : null,
  }
  const asked = Number(query.get('page') ?? '1')
  const wanted = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
  const read = (page: number) =>
    askedRows(at, proposal, { ...which, from: (page - 1) * pageSize, most: pageSize })
  const first = await read(wanted)
  const pages = Math.max(1, Math.ceil(first.count / pageSize))
  // A page that is no longer there, because its people have answered, is the last one.
  const page = Math.min(wanted, pages)
  const { rows, count } = page === wanted ? first : await read(page)
  const marks = which.period === null && sought !== '' ? marksIn(sought, proposal.number) : null
  const found = new Set(rows.map(({ number }) => number))
  return {
    ...{ ...which, rows, count, page, pages, offices, strange: marks?.strange ?? [] },
    // Beyond one page it is not known here who is found.
    lost: pages > 1 ? [] : (marks?.rows ?? []).filter((row) => !found.has(row)).map(String),
    ...{ ticked: query.get('ticked') === '1', noMarks },
  }
}

/** The address of a page of the list as it is narrowed now; an answer to one period leads back to all. */
export const searchOf = (
  { sought, office }: Pick<ConsentList, 'sought' | 'office'>,
  page: number,
): string => {
  const query = new URLSearchParams()
  if (sought !== '') query.set('q', sought)
  if (office !== null) query.set('office', office)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
