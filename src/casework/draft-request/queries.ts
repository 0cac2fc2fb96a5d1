import type { PlanDraftRequest } from '../../forms/plan-draft-request/plan-draft-request.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { newestOfKind } from '../case/newest-of-kind.ts'
import { deskList } from '../registers/desk-list.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { type DraftNeedDecision, draftNeedKind } from './decide-draft-need.ts'
import type { Addressee } from './letter-of.ts'

export const letterDesks = (at: At) => deskList(at.tx, at.municipality.number)

/** The account the guardian who acts in the case, or else the person, signs in with. */
export const personAccount = (at: At, { guardian, person }: Pick<CaseFile, 'guardian' | 'person'>) =>
  at.tx
    .selectFrom('account')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', guardian?.id ?? person)
    .where('disabled_at', 'is', null)
    .select(['id', 'login', 'password_hash'])
    .orderBy('created_at')
    .executeTakeFirst()

/** To whom a letter in the case goes, by the register of today. */
export const addresseeOf = async (
  at: At,
  { guardian, person }: Pick<CaseFile, 'guardian' | 'person'>,
): Promise<Addressee> => {
  const rows = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', guardian ? [person, guardian.id] : [person])
    .select(['id', 'name', 'address'])
    .execute()
  const named = (id: string) => rows.find((row) => row.id === id)
  const to = named(guardian?.id ?? person)
  return {
    name: to?.name ?? '',
    address: to?.address ?? '',
    child: guardian ? (named(person)?.name ?? null) : null,
  }
}

/** The newest decision on whether a draft is asked for, or null. */
export const draftNeedDecision = async (at: At, caseId: string): Promise<DraftNeedDecision | null> => {
  const { tx, municipality } = at
  const written = await newestOfKind<DraftNeedDecision>(tx, municipality.number, caseId, draftNeedKind)
  return written?.content ?? null
}

/** The letter that went out last, as it then read. */
export const lastLetter = async (at: At, caseId: string): Promise<PlanDraftRequest | null> => {
  const row = await at.tx
    .selectFrom('paper')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('form', '=', 'plan-draft-request')
    .select('snapshot')
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return (row?.snapshot as PlanDraftRequest | undefined) ?? null
}

export type Awaited = {
  readonly file: CaseFile
  readonly name: string
  readonly kana: string
  readonly telephone: string | null
  readonly guardian: string | null
  readonly office: string | null
  readonly until: string
}

/** Requests whose draft is wanted by `last` at the latest and has not come, the earliest first. */
export const awaitedDrafts = async (at: At, last: string): Promise<readonly Awaited[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person as q', (join) =>
      join.onRef('q.municipality', '=', 'c.municipality').onRef('q.id', '=', 'c.person'),
    )
    .leftJoin('person as g', (join) =>
      join.onRef('g.municipality', '=', 'q.municipality').onRef('g.id', '=', 'q.guardian'),
    )
    .where('c.id', 'in', (eb) =>
      eb
        .selectFrom('case_turn as t')
        .where('t.municipality', '=', at.municipality.number)
        .where('t.step', 'in', [3, 4, 8])
        .where('t.until', '<=', last)
        .select('t.case_id'),
    )
    .where('c.closed_on', 'is', null)
    .select(['c.state', 'q.name', 'q.kana', 'q.telephone', 'g.name as guardian'])
    .execute()
  const files = rows.map(({ state }) => state as unknown as CaseFile)
  const names = await organisationNames(
    at,
    files.map(officeOf).filter((id) => id !== undefined),
  )
  return rows
    .map(({ state, name, kana, telephone, guardian }) => {
      const file = state as unknown as CaseFile
      const office = officeOf(file)
      const until = file.due[8]?.until ?? ''
      return {
        file,
        name,
        kana,
        telephone,
        guardian,
        until,
        office: office ? (names.get(office) ?? null) : null,
      }
    })
    .sort((a, b) => a.until.localeCompare(b.until) || a.kana.localeCompare(b.kana, 'ja'))
}

const officeOf = (file: CaseFile): string | undefined => file.office?.id ?? file.asked?.office
