import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { Clash } from '../case/store.ts'
import { nobody } from './planner-choice.ts'
import { changePlanners, targetsOf } from './planner-periods.ts'
import { isThere, type Planner, plannersOf } from './planner-queries.ts'
import { plannerVerdicts } from './planner-verdicts.ts'

const words = {
  planner: '新しい担当の相談支援専門員',
  people: (count: number) => `いまの担当 ${count}人`,
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
  attempt: async (at, targets, given) =>
    (await plannerVerdicts(at, targets, given)).map((verdict) => {
      if (verdict.state !== '済') return verdict
      const { state, says, shows, period, to } = verdict
      const write = async () => {
        if ((await changePlanners(at, [{ ...period, to }])).size !== 1) throw new Clash()
        return { before: { planner: period.planner } }
      }
      return { state, says, shows, write }
    }),
  undoSays: words.undo,
  takeBack: async (at, rows, given) => {
    const planner = given.planner === nobody ? null : (given.planner ?? null)
    const back = await changePlanners(
      at,
      rows.flatMap(({ period, before }) =>
        period && before ? [{ id: period, planner, to: (before as Before).planner }] : [],
      ),
    )
    return rows.map(({ period }) => period !== null && back.has(period))
  },
}

type Before = { readonly planner: string | null }

const hereNow = async (at: At): Promise<readonly Planner[]> =>
  at.actor.organisation === null
    ? []
    : (await plannersOf(at, at.actor.organisation)).filter((one) => isThere(one, at.today))
