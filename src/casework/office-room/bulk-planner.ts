import { sql } from 'kysely'
import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import type { BulkAction, BulkTarget } from '../case/bulk-action.ts'
import { Clash } from '../case/store.ts'
import { isThere, type Planner, plannersOf } from './planner-queries.ts'

const words = {
  planner: '新しい担当の相談支援専門員',
  people: (count: number) => `いまの担当 ${count}人`,
  gone: 'えらんだ相談支援専門員は、今日は事業所の登録にありません。',
  noPeriod: 'この事業所が計画を作る、いまの支給決定期間がありません。',
  same: 'もうこの人の担当です。',
  change: '担当を替える',
  nobody: '担当なし',
  undo: 'まとめて取り消せます。そのあとで担当が変わった人は、そのまま残します。',
} as const

/** 担当の相談支援専門員を替える: for the people whose plans the office makes now. */
export const bulkPlanner: BulkAction = {
  kind: 'planner',
  fields: async (at) => ({
    planner: choice({
      label: words.planner,
      options: (await hereNow(at)).map(({ id, name, people }) => ({
        ...{ value: id, label: name, hint: words.people(people) },
      })),
    }),
  }),
  targets: async (at, chosen) => {
    const periods = await periodsOf(
      at,
      chosen.map(({ person }) => person),
    )
    const rows = chosen.flatMap(({ caseId, person }): BulkTarget[] => {
      const own = periods.filter((one) => one.person === person)
      if (own.length === 0) return [{ caseId, person, period: null }]
      return own.map(({ id }) => ({ caseId, person, period: id }))
    })
    return [...new Map(rows.map((row) => [row.period ?? row.person, row])).values()]
  },
  attempt: async (at, targets, { planner = '' }) => {
    const planners = await plannersOf(at, at.actor.organisation ?? '')
    const chosen = planners.find((one) => one.id === planner && isThere(one, at.today))
    const periods = await periodsOf(
      at,
      targets.map(({ person }) => person),
    )
    const nameOf = (id: string | null) => planners.find((one) => one.id === id)?.name ?? words.nobody
    return targets.map(({ period: id }) => {
      const period = periods.find((one) => one.id === id)
      if (!chosen) return { state: '断り', says: words.gone }
      if (!period) return { state: '断り', says: words.noPeriod }
      if (period.planner === chosen.id) return { state: '変化なし', says: words.same }
      return {
        ...{ state: '済', says: words.change, shows: `${nameOf(period.planner)} → ${chosen.name}` },
        write: async () => {
          if (!(await change(at, period, chosen.id))) throw new Clash()
          return { before: { planner: period.planner } }
        },
      }
    })
  },
  undoSays: words.undo,
  takeBack: async (at, { period, before }, given) => {
    if (!period || !before) return false
    return change(at, { id: period, planner: given.planner ?? null }, (before as Before).planner)
  },
}

type Before = { readonly planner: string | null }
type Period = { readonly id: string; readonly planner: string | null }

const hereNow = async (at: At): Promise<readonly Planner[]> =>
  at.actor.organisation === null
    ? []
    : (await plannersOf(at, at.actor.organisation)).filter((one) => isThere(one, at.today))

/** Periods of these persons that are in force or still to begin, with the actor's own office. */
const periodsOf = async (
  at: At,
  persons: readonly string[],
): Promise<readonly (Period & { readonly person: string })[]> => {
  if (at.actor.organisation === null) return []
  return at.tx
    .selectFrom('grant_period')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', sql<string>`any(${[...persons]}::uuid[])`)
    .where('office', '=', at.actor.organisation)
    .where(sql<boolean>`used_until >= ${at.today} and (cut_on is null or cut_on > ${at.today})`)
    .select(['id', 'person', 'planner'])
    .orderBy('starts')
    .orderBy('id')
    .execute()
}

/** From the planner that was read; false where another is written there by now. */
const change = async (at: At, period: Period, planner: string | null): Promise<boolean> => {
  const changed = await at.tx
    .updateTable('grant_period')
    .set({ planner })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', period.id)
    .where('office', '=', at.actor.organisation ?? '')
    .where(sql<boolean>`planner is not distinct from ${period.planner}::uuid`)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
