import { sql } from 'kysely'
import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import type { BulkAction, BulkTarget, Verdict } from '../case/bulk-action.ts'
import { day } from '../case/day-field.ts'
import { dateOf, dueDay } from '../case/due-day.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { deskList } from '../registers/desk-list.ts'
import { districtList } from '../registers/district-list.ts'
import type { Desk } from '../registers/municipality.ts'
import { words } from './bulk-requests.words.ts'
import { codeUntil } from './code-until.ts'
import { draftNeedKind } from './decide-draft-need.ts'
import { endCodes } from './end-codes.ts'
import { letterOf } from './letter-of.ts'
import { requestPlanDraft } from './request-plan-draft.ts'

/** The desk of the district where each person lives. */
const ownDesk = 'district'

/** ② 計画案の提出を、まとめて依頼する: the move of one case, for each of many. */
export const bulkRequests: BulkAction = {
  kind: 'request-drafts',
  fields: async (at) => {
    const [desks, districts] = [await desksOf(at), await districtList(at.tx, at.municipality.number)]
    return {
      due: day({ label: words.due, hint: words.dueHint }),
      desk: choice({
        label: words.desk,
        options: [
          ...(districts.length > 0
            ? [{ value: ownDesk, label: words.ownDesk, hint: words.ownDeskHint }]
            : []),
          ...desks.map(({ id, name, area }) => ({ value: id, label: name, hint: area })),
        ],
      }),
    }
  },
  start: async (at) => {
    const { name, settings } = at.municipality
    const { draftDays: days = null, dayOff = null } = settings
    const due = dateOf(dueDay({ from: at.today, place: name, days, dayOff }))
    const districts = await districtList(at.tx, at.municipality.number)
    return { ...(due ? { due } : {}), ...(districts.length > 0 ? { desk: ownDesk } : {}) }
  },
  targets: async (_at, chosen) => chosen.map(({ caseId, person }) => ({ caseId, person, period: null })),
  attempt: async (at, targets, given, once) => {
    const [desks, known] = [await desksOf(at), await knownOf(at, targets)]
    const printed = new Set(once)
    return targets.map(({ caseId }): Verdict => {
      const of = known.get(caseId ?? '')
      if (!of) return { state: '断り', says: words.notSeen }
      const verdict = attemptOne(at, of, desks, { due: given.due ?? '', desk: given.desk ?? '' }, printed)
      if (verdict.state === '済' && verdict.once) printed.add(verdict.once)
      return verdict
    })
  },
  undoSays: words.undo,
}

type Known = {
  readonly file: CaseFile
  readonly relation: string
  readonly district: string | null
  readonly to: { readonly name: string; readonly address: string; readonly child: string | null }
  readonly account: { readonly id: string; readonly known: boolean } | null
  readonly need: string | null
}

const attemptOne = (
  at: At,
  { file, relation, district, to, account, need }: Known,
  desks: readonly Desk[],
  given: { readonly due: string; readonly desk: string },
  printed: ReadonlySet<string>,
): Verdict => {
  if (!file.application) return { state: '断り', says: words.notSeen }
  const desk = desks.find(({ id, area }) => (given.desk === ownDesk ? area === district : id === given.desk))
  if (!desk) return { state: '断り', says: given.desk === ownDesk ? words.noOwnDesk : words.deskGone }
  const letter = letterOf({
    ...{ application: file.application, to, desk },
    ...{ municipality: at.municipality, today: at.today },
  })
  const isPrinted = account !== null && printed.has(account.id)
  const ticket =
    account && !account.known && !isPrinted
      ? {
          ...{ account: account.id, site: at.address, receipt: file.receptionNumber },
          ...{ code: at.newCode(), validUntil: codeUntil(at.today, given.due) },
        }
      : null
  const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
  const decided = file.application.draftNeed !== '市町村の判断' || need === '求める'
  const move = requestPlanDraft(file, by, { due: given.due, letter, decided, basis: letter.basis, ticket })
  if (!move.done) return { state: '断り', says: move.because }
  const says = words.letter[ticket ? 'new' : isPrinted ? 'printed' : account ? 'has' : 'none']
  return {
    ...{ state: '済', says, shows: `${says}。提出先は${desk.name}` },
    once: ticket?.account ?? null,
    write: async (put) => {
      if (ticket) await endCodes(at, ticket.account)
      await put(move, file, relation)
      const paper = move.papers[0]?.id
      return paper ? { paper } : {}
    },
  }
}

const desksOf = (at: At) => deskList(at.tx, at.municipality.number)

/** What the move asks of each case, read for all of them at once. */
const knownOf = async (at: At, targets: readonly BulkTarget[]): Promise<ReadonlyMap<string, Known>> => {
  const ids = targets.flatMap(({ caseId }) => caseId ?? [])
  const here = at.municipality.number
  const rows = await casesSeenBy(at.tx, at.actor)
    .where('c.id', '=', sql<string>`any(${ids}::uuid[])`)
    .innerJoin('person as q', (join) =>
      join.onRef('q.municipality', '=', 'c.municipality').onRef('q.id', '=', 'c.person'),
    )
    .leftJoin('person as g', (join) =>
      join
        .onRef('g.municipality', '=', 'c.municipality')
        .on('g.id', '=', sql<string>`(c.state -> 'guardian' ->> 'id')::uuid`),
    )
    .select(['c.id', 'c.state', 'q.name', 'q.address', 'q.district'])
    .select(['g.id as guardian', 'g.name as guardianName', 'g.address as guardianAddress'])
    .select(
      sql<Known['account']>`(
        select json_build_object('id', a.id, 'known', a.password_hash is not null) from account a
        where a.municipality = ${here} and a.person = coalesce(g.id, c.person) and a.disabled_at is null
        order by a.created_at limit 1)`.as('account'),
    )
    .select(
      sql<string | null>`(
        select d.content ->> 'decided' from document d
        where d.municipality = ${here} and d.case_id = c.id and d.kind = ${draftNeedKind}
        order by d.at desc, d.version desc limit 1)`.as('need'),
    )
    .execute()
  return new Map(
    rows.map(({ id, state, relation, account, need, district, ...row }) => {
      const to = row.guardian
        ? { name: row.guardianName ?? '', address: row.guardianAddress ?? '', child: row.name }
        : { name: row.name, address: row.address, child: null }
      return [id, { file: state as unknown as CaseFile, relation, district, to, account, need }]
    }),
  )
}
