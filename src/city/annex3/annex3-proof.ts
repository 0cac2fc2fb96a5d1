import { annex3Labels } from './annex3-labels.ts'
import type { Annex3Line, Annex3Table } from './annex3-table.ts'

/** One check: what is compared, how often, and each place where it does not hold. */
export type Annex3Check = {
  readonly says: string
  readonly compared: number
  /** `at` in words; `left` and `right` as `says` names them. */
  readonly wrong: readonly { readonly at: string; readonly left: number; readonly right: number }[]
}
export type Annex3Proof = { readonly holds: boolean; readonly checks: readonly Annex3Check[] }

/** 検算: every sum of the table against what it sums, so that the page can show that they agree. */
export const annex3Proof = ({ months, parts, total }: Annex3Table): Annex3Proof => {
  const columns = [...months.map((month) => `${Number(month.slice(5))}月`), '計']
  const { lines: words, parts: names, mixes } = annex3Labels
  const kinds = ['due', 'arranged', 'lacking'] as const
  const blocks = [...parts.map((part) => ({ ...part, name: names[part.part] })), { ...total, name: '合計' }]
  const rows = [
    ...blocks.flatMap((block) =>
      kinds.map((kind) => ({ at: `${block.name} ${words[kind]}`, line: block[kind] })),
    ),
    ...parts.flatMap(({ part, lackingByMix, dueByMix }) =>
      [lackingByMix, dueByMix].flatMap((of, index) =>
        of.map((line) => ({ at: `${names[part]} ${index === 0 ? '①－②' : '①'} ${mixes[line.mix]}`, line })),
      ),
    ),
  ]
  const down = (
    says: string,
    pairs: readonly { at: string; left: Annex3Line; right: readonly Annex3Line[] }[],
  ) =>
    checkOf(
      says,
      pairs.flatMap(({ at, left, right }) =>
        columns.map((column, index) => ({
          at: `${at} ${column}`,
          left: cellOf(left, index),
          right: sum(right.map((line) => cellOf(line, index))),
        })),
      ),
    )
  const checks = [
    checkOf(
      '12か月の和＝計',
      rows.map(({ at, line }) => ({ at, left: sum(line.months), right: line.total })),
    ),
    down(
      '①＝②＋（①－②）',
      blocks.map(({ name, due, arranged, lacking }) => ({ at: name, left: due, right: [arranged, lacking] })),
    ),
    down(
      '①－②＝内訳の和',
      parts.map(({ part, lacking, lackingByMix }) => ({
        at: names[part],
        left: lacking,
        right: lackingByMix,
      })),
    ),
    down(
      '①＝内訳の和',
      parts.map(({ part, due, dueByMix }) => ({ at: names[part], left: due, right: dueByMix })),
    ),
    down(
      '合計＝各表の和',
      kinds.map((kind) => ({ at: words[kind], left: total[kind], right: parts.map((part) => part[kind]) })),
    ),
  ]
  return { holds: checks.every(({ wrong }) => wrong.length === 0), checks }
}

const checkOf = (
  says: string,
  pairs: readonly { readonly at: string; readonly left: number; readonly right: number }[],
): Annex3Check => ({
  says,
  compared: pairs.length,
  wrong: pairs.filter(({ left, right }) => left !== right),
})

const cellOf = ({ months, total }: Annex3Line, column: number): number => months[column] ?? total

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
