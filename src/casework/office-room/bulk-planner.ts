import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { Clash } from '../case/store.ts'
import { nobody } from './planner-choice.ts'
import { changePlannerOf, periodsOf, targetsOf } from './planner-periods.ts'
import { isThere, type Planner, plannersOf } from './planner-queries.ts'

const words = {
  planner: '新しい担当の相談支援専門員',
  people: (count: number) => `いまの担当 ${count}人`,
  gone: 'えらんだ相談支援専門員は、今日は事業所の登録にありません。',
  noPeriod: 'この事業所が計画を作る、いまの支給決定期間がありません。',
  same: 'もうこの人の担当です。',
  sameNobody: 'もう担当が決まっていません。',
  change: '担当を替える',
  nobody: '担当なし',
  nobodySays: 'まだ決まっていない人にもどす',
  undo: 'まとめて取り消せます。そのあとで担当が変わった人は、そのまま残します。',
} as const

/** 担当の相談支援専門員を替える: for the people whose plans the office makes now. */
export const bulkPlanner: BulkAction = {
  kind: 'planner',
  fields: async (at) => ({
    planner: choice({
      label: words.planner,
      options: [
        ...(await hereNow(at)).map(({ id, name, people }) => ({
          ...{ value: id, label: name, hint: words.people(people) },
        })),
        { value: nobody, label: words.nobody, hint: words.nobodySays },
      ],
    }),
  }),
  targets: targetsOf,
  attempt: async (at, targets, { planner = '' }) => {
    const planners = await plannersOf(at, at.actor.organisation ?? '')
    const chosen = planners.find((one) => one.id === planner && isThere(one, at.today))
    const to = chosen?.id ?? null
    const periods = await periodsOf(
      at,
      targets.map(({ person }) => person),
    )
    const nameOf = (id: string | null) => planners.find((one) => one.id === id)?.name ?? words.nobody
    return targets.map(({ period: id }) => {
      const period = periods.find((one) => one.id === id)
      if (!chosen && planner !== nobody) return { state: '断り', says: words.gone }
      if (!period) return { state: '断り', says: words.noPeriod }
      if (period.planner === to)
        return { state: '変化なし', says: to === null ? words.sameNobody : words.same }
      return {
        ...{ state: '済', says: words.change, shows: `${nameOf(period.planner)} → ${nameOf(to)}` },
        write: async () => {
          if (!(await changePlannerOf(at, period, to))) throw new Clash()
          return { before: { planner: period.planner } }
        },
      }
    })
  },
  undoSays: words.undo,
  takeBack: async (at, { period, before }, { planner = nobody }) => {
    if (!period || !before) return false
    const to = planner === nobody ? null : planner
    return changePlannerOf(at, { id: period, planner: to }, (before as Before).planner)
  },
}

type Before = { readonly planner: string | null }

const hereNow = async (at: At): Promise<readonly Planner[]> =>
  at.actor.organisation === null
    ? []
    : (await plannersOf(at, at.actor.organisation)).filter((one) => isThere(one, at.today))
