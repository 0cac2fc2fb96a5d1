import { grouped } from '../../ui/kit/grouped.ts'
import type { Proposed } from './propose-import.ts'

export type PreviewRow = {
  readonly key: string
  readonly row: number
  readonly who: string
  readonly what: string
  readonly then: string
}

export type Preview = {
  readonly kind: Proposed['kind']
  readonly rows: number
  readonly examples: number
  readonly added: number
  readonly changed: number
  readonly same: number
  /** How many rows change each column. */
  readonly columns: readonly { readonly name: string; readonly count: number }[]
  /** Other things that happen. */
  readonly also: readonly string[]
  readonly first: readonly PreviewRow[]
  /** The persons of the first rows who are registered, by id. */
  readonly listed: readonly string[]
}

const shown = 20

/** 取り込む前に見せること: how many of what, and the first rows. */
export const previewOf = (proposed: Proposed): Preview => {
  const { kind, rows, examples, plan } = proposed
  const counts = new Map<string, number>()
  for (const { columns } of plan.changed)
    for (const name of columns) counts.set(name, (counts.get(name) ?? 0) + 1)
  const both = {
    ...{ kind, rows, examples, added: plan.added.length, changed: plan.changed.length, same: plan.same },
    columns: [...counts].map(([name, count]) => ({ name, count })),
  }
  const newest = '新しく入れる'
  const changes = (columns: readonly string[]) => `かわる：${columns.join('、')}`
  if (proposed.kind === '利用者') {
    const { added, changed, guardians } = proposed.plan
    const all = [...added, ...changed].sort((one, other) => one.line.row - other.line.row).slice(0, shown)
    return {
      ...both,
      also: guardians.length > 0 ? [`保護者を、新しく${grouped(guardians.length)}人登録します。`] : [],
      first: all.map((one) => ({
        ...{ key: one.line.certificate, row: one.line.row, who: one.line.certificate },
        what: one.line.name,
        then: 'columns' in one ? changes((one as { readonly columns: readonly string[] }).columns) : newest,
      })),
      listed: all.flatMap((one) => ('known' in one ? (one as (typeof changed)[number]).known.id : [])),
    }
  }
  const { added, changed, cut } = proposed.plan
  const all = [
    ...added.map((one) => ({ ...one, then: newest })),
    ...changed.map((one) => ({ ...one, then: changes(one.columns) })),
  ]
    .sort((one, other) => one.line.row - other.line.row)
    .slice(0, shown)
  return {
    ...both,
    also: cut > 0 ? [`あとの決定に替わり、途中で終わる期間が${grouped(cut)}件あります。`] : [],
    first: all.map(({ line, then }) => ({
      ...{ key: `${line.row}`, row: line.row, who: line.certificate },
      ...{ what: `${line.starts}から${line.ends}まで、${line.plan}`, then },
    })),
    listed: all.map(({ holder }) => holder.id),
  }
}
