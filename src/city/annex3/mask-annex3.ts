import { type Masked, smallCells } from '../kit/small-cells.ts'
import type { Annex3Line, Annex3Table } from './annex3-table.ts'
import { type SumRow, suppress } from './suppress.ts'

/** A cell that is null is hidden: it is small, or a small one could be computed back from it. */
export type MaskedAnnex3 = Annex3Table<number | null> & { readonly masked: Masked }

/** 公表用の別紙3: small cells hidden, and as many others that no hidden one can be computed back from the sums. */
export const maskAnnex3 = (table: Annex3Table): MaskedAnnex3 => {
  const { counts, lines } = leavesOf(table)
  const { hidden } = suppress(
    counts,
    lines.map(({ row }) => row),
    smallCells.least,
  )
  const places = new Map(lines.map(({ line }, index) => [line, index]))
  const masked = <L extends Annex3Line>(line: L): L & Annex3Line<number | null> => {
    const hides = hidden[places.get(line) ?? -1] ?? []
    return {
      ...line,
      months: line.months.map((cell, month) => (hides[month] ? null : cell)),
      total: hides[line.months.length] ? null : line.total,
    } as L & Annex3Line<number | null>
  }
  const three = ({ due, arranged, lacking }: Annex3Table['total']) => ({
    due: masked(due),
    arranged: masked(arranged),
    lacking: masked(lacking),
  })
  return {
    ...table,
    parts: table.parts.map((part) => ({
      part: part.part,
      ...three(part),
      lackingByMix: part.lackingByMix.map(masked),
      dueByMix: part.dueByMix.map(masked),
    })),
    total: three(table.total),
    masked: smallCells.annex3,
  }
}

type Placed = { readonly line: Annex3Line; readonly row: SumRow }

/** Leaves are part × mix × arranged or not; every printed line with the leaves that it sums. */
export const leavesOf = ({
  parts,
  total,
}: Annex3Table): {
  readonly counts: readonly (readonly number[])[]
  readonly lines: readonly Placed[]
} => {
  const counts: (readonly number[])[] = []
  const lines: Placed[] = []
  const [lacking, arranged]: [number[], number[]] = [[], []]
  for (const part of parts) {
    const own: [number[], number[]] = [[], []]
    for (const [index, due] of part.dueByMix.entries()) {
      const missing = part.lackingByMix[index]
      if (!missing) throw new Error(`part ${part.part} has no row ${due.mix} of ①－②`)
      const leaf = counts.push(missing.months) - 1
      counts.push(due.months.map((cell, month) => cell - (missing.months[month] ?? 0)))
      own[0].push(leaf)
      own[1].push(leaf + 1)
      lines.push({ line: missing, row: new Set([leaf]) }, { line: due, row: new Set([leaf, leaf + 1]) })
    }
    lines.push(...threeOf(part, own))
    lacking.push(...own[0])
    arranged.push(...own[1])
  }
  lines.push(...threeOf(total, [lacking, arranged]))
  return { counts, lines }
}

const threeOf = (
  three: Annex3Table['total'],
  [lacking, arranged]: readonly [readonly number[], readonly number[]],
): readonly Placed[] => [
  { line: three.due, row: new Set([...lacking, ...arranged]) },
  { line: three.arranged, row: new Set(arranged) },
  { line: three.lacking, row: new Set(lacking) },
]
