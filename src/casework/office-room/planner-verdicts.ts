import type { At } from '../case/at.ts'
import type { BulkGiven, BulkTarget } from '../case/bulk-action.ts'
import { nobody } from './planner-choice.ts'
import { type PlannedPeriod, periodsOf } from './planner-periods.ts'
import { isThere, plannersOf } from './planner-queries.ts'

const words = {
  gone: 'えらんだ相談支援専門員は、今日は事業所の登録にありません。',
  noPeriod: 'この事業所が計画を作る、いまの支給決定期間がありません。',
  same: 'もうこの人の担当です。',
  sameNobody: 'もう担当が決まっていません。',
  change: '担当を替える',
  nobody: '担当なし',
} as const

/** 担当を替える見立て: what would be written, or why nothing is. */
export type PlannerVerdict =
  | {
      readonly state: '済'
      readonly says: string
      readonly shows: string
      /** As it was read. */
      readonly period: PlannedPeriod
      readonly to: string | null
    }
  | { readonly state: '断り' | '変化なし'; readonly says: string }

/** One verdict a target, in their order. */
export const plannerVerdicts = async (
  at: At,
  targets: readonly BulkTarget[],
  { planner = '' }: BulkGiven,
): Promise<readonly PlannerVerdict[]> => {
  const planners = await plannersOf(at, at.actor.organisation ?? '')
  const chosen = planners.find((one) => one.id === planner && isThere(one, at.today))
  const to = chosen?.id ?? null
  const read = await periodsOf(
    at,
    targets.map(({ person }) => person),
  )
  const periods = new Map(read.map((one) => [one.id, one]))
  const names = new Map(planners.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => (id === null ? undefined : names.get(id)) ?? words.nobody
  return targets.map(({ period: id }): PlannerVerdict => {
    const period = id === null ? undefined : periods.get(id)
    if (!chosen && planner !== nobody) return { state: '断り', says: words.gone }
    if (!period) return { state: '断り', says: words.noPeriod }
    if (period.planner === to) return { state: '変化なし', says: to === null ? words.sameNobody : words.same }
    const shows = `${nameOf(period.planner)} → ${nameOf(to)}`
    return { state: '済', says: words.change, shows, period, to }
  })
}
