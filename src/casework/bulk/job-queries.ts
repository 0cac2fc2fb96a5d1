import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { BulkDone, BulkGiven, BulkTarget } from '../case/bulk-action.ts'
import { type BulkKind, bulkKindsFor, isBulkKind } from '../case/bulk-kinds.ts'
import type { BulkState } from '../registers/bulk-tables.ts'

export type BulkJob = {
  readonly id: string
  readonly kind: BulkKind
  readonly asked: BulkGiven
  readonly at: string
  /** Who began it, by name, and whether that is the actor. */
  readonly begunBy: string
  readonly own: boolean
  readonly beganAt: string | null
  readonly finishedAt: string | null
  readonly stopped: string | null
  readonly takenBackAt: string | null
  readonly takenBackBy: string | null
  readonly counts: Readonly<Record<BulkState, number>>
  /** Papers that belong to its rows. */
  readonly papers: number
}

/** How many rows go in one statement: far below what one may hold. */
const atOnce = 2000

/** Begins a job with its rows; answers its id. The runner sees it when the transaction ends. */
export const addJob = async (
  at: At,
  kind: BulkKind,
  asked: BulkGiven,
  targets: readonly BulkTarget[],
): Promise<string> => {
  const [id, municipality] = [at.newId(), at.municipality.number]
  await at.tx
    .insertInto('bulk_job')
    .values({ municipality, id, kind, asked: JSON.stringify(asked), account: at.actor.account, at: at.now })
    .execute()
  const rows = targets.map(({ caseId, person, period }, index) => ({
    ...{ municipality, job: id, ordinal: index + 1, case_id: caseId, person, period },
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await at.tx
      .insertInto('bulk_row')
      .values(rows.slice(from, from + atOnce))
      .execute()
  return id
}

/** The jobs that the actor began, and for a 係長 all that the desk began, the newest first. */
export const jobsSeen = async (at: At, id: string | null = null): Promise<readonly BulkJob[]> => {
  const counted = sql<Record<string, number>>`(
    select coalesce(json_object_agg(r.state, r.n), '{}') from (
      select state, count(*)::int as n from bulk_row
      where municipality = j.municipality and job = j.id group by state) r)`
  const rows = await at.tx
    .selectFrom('bulk_job as j')
    .where('j.municipality', '=', at.municipality.number)
    .where((eb) =>
      at.actor.role === '係長'
        ? eb.or([eb('j.account', '=', at.actor.account), eb('j.kind', 'in', kindsOfTheDesk)])
        : eb('j.account', '=', at.actor.account),
    )
    .leftJoin('account as b', (join) =>
      join.onRef('b.municipality', '=', 'j.municipality').onRef('b.id', '=', 'j.account'),
    )
    .leftJoin('account as t', (join) =>
      join.onRef('t.municipality', '=', 'j.municipality').onRef('t.id', '=', 'j.taken_back_by'),
    )
    .$if(id !== null, (query) => query.where('j.id', '=', id ?? ''))
    .select(['j.id', 'j.kind', 'j.asked', 'j.at', 'j.began_at', 'j.finished_at', 'j.stopped'])
    .select([
      'j.taken_back_at',
      counted.as('counts'),
      'j.account',
      'b.name as begunBy',
      't.name as takenBackBy',
    ])
    .select(
      sql<number>`(select count(paper)::int from bulk_row
        where municipality = j.municipality and job = j.id and state = '済')`.as('papers'),
    )
    .orderBy('j.at', 'desc')
    .orderBy('j.id')
    .limit(mostJobs)
    .execute()
  return rows.flatMap(({ kind, asked, counts, ...row }) =>
    isBulkKind(kind)
      ? [
          {
            ...{ id: row.id, kind, asked: asked as unknown as BulkGiven, at: row.at },
            ...{ beganAt: row.began_at, finishedAt: row.finished_at, stopped: row.stopped },
            ...{ begunBy: row.begunBy ?? '', own: row.account === at.actor.account },
            ...{
              takenBackAt: row.taken_back_at,
              takenBackBy: row.takenBackBy,
              papers: row.papers,
              counts: { ...none, ...counts },
            },
          },
        ]
      : [],
  )
}

const mostJobs = 200
const kindsOfTheDesk = bulkKindsFor('窓口').map(({ kind }) => kind)
const none = { まつ: 0, 済: 0, 断り: 0, 変化なし: 0, 戻した: 0, 戻せない: 0 }
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A job that the actor may not see and one that is not there are the same: null. */
export const jobHere = async (at: At): Promise<BulkJob | null> => {
  const id = at.params.id ?? ''
  return uuid.test(id) ? ((await jobsSeen(at, id))[0] ?? null) : null
}

export type JobRow = {
  readonly ordinal: number
  readonly caseId: string | null
  readonly person: string
  readonly period: string | null
  readonly before: object | null
  readonly name: string
  readonly kana: string
  readonly says: string | null
  readonly at: string | null
}

/** Rows of a job in one state, `size` of them after an ordinal. */
export const rowsIn = (
  at: At,
  job: string,
  state: BulkState,
  after: number,
  size: number,
): Promise<readonly JobRow[]> =>
  at.tx
    .selectFrom('bulk_row as r')
    .innerJoin('person as q', (join) =>
      join.onRef('q.municipality', '=', 'r.municipality').onRef('q.id', '=', 'r.person'),
    )
    .where('r.municipality', '=', at.municipality.number)
    .where('r.job', '=', job)
    .where('r.state', '=', state)
    .where('r.ordinal', '>', after)
    .select(['r.ordinal', 'r.case_id as caseId', 'r.person', 'r.period', 'r.before'])
    .select(['q.name', 'q.kana', 'r.says', 'r.at'])
    .orderBy('r.ordinal')
    .limit(size)
    .execute()

/** The rows that a job has done, for taking it back. */
export const doneRows = async (
  at: At,
  job: string,
): Promise<readonly (BulkDone & { readonly ordinal: number })[]> =>
  at.tx
    .selectFrom('bulk_row')
    .where('municipality', '=', at.municipality.number)
    .where('job', '=', job)
    .where('state', '=', '済')
    .select(['ordinal', 'case_id as caseId', 'person', 'period', 'before'])
    .orderBy('ordinal')
    .execute()
