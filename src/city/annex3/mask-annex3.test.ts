import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsOf } from '../kit/fiscal-year.ts'
import { type Mix, mixes, parts } from '../kit/renewal-part.ts'
import { smallCells } from '../kit/small-cells.ts'
import { annex3Grid } from './annex3-grid.ts'
import { type Annex3Count, type Annex3Line, type Annex3Table, annex3Table } from './annex3-table.ts'
import { leavesOf, maskAnnex3 } from './mask-annex3.ts'
import { suppress } from './suppress.ts'

const year = 2020
const months = monthsOf(year)

/** Towns of all sizes: few and many persons, so that there are empty, small and large cells. */
const town: fc.Arbitrary<readonly Annex3Count[]> = fc
  .record({ most: fc.constantFrom(1, 3, 8, 60), mixed: fc.subarray([...mixes], { minLength: 1 }) })
  .chain(({ most, mixed }) =>
    fc.array(
      fc.record({
        part: fc.constantFrom(...parts),
        mix: fc.constantFrom(...mixed),
        month: fc.constantFrom(...months),
        arranged: fc.boolean(),
        count: fc.integer({ min: 1, max: most }),
      }),
      { maxLength: 250 },
    ),
  )

type Cell = number | null
type Shown = Annex3Table<Cell>
/** One sum of the table: the cell that is the sum, and the cells that it sums. */
type Sum = { readonly whole: Cell; readonly of: readonly Cell[] }

/** Every sum that a reader of the table can write down, as it stands before or after masking. */
const sumsOf = ({ parts, total }: Shown): readonly Sum[] => {
  const all = (line: Annex3Line<Cell>) => [...line.months, line.total]
  const blocks = [...parts, total]
  const down = (whole: Annex3Line<Cell>, of: readonly Annex3Line<Cell>[]) =>
    all(whole).map((cell, at): Sum => ({ whole: cell, of: of.map((line) => all(line)[at] ?? null) }))
  const lines = [
    ...blocks.flatMap(({ due, arranged, lacking }) => [due, arranged, lacking]),
    ...parts.flatMap(({ lackingByMix, dueByMix }) => [...lackingByMix, ...dueByMix]),
  ]
  return [
    ...lines.map((line) => ({ whole: line.total, of: line.months })),
    ...blocks.flatMap(({ due, arranged, lacking }) => down(due, [arranged, lacking])),
    ...parts.flatMap((part) => [...down(part.lacking, part.lackingByMix), ...down(part.due, part.dueByMix)]),
    ...(['due', 'arranged', 'lacking'] as const).flatMap((kind) =>
      down(
        total[kind],
        parts.map((part) => part[kind]),
      ),
    ),
  ]
}

/** Sums from which a hidden cell follows: one unknown alone, or parts that are all one because no less is left. */
const tellsTale = ({ whole, of }: Sum): boolean => {
  const unknown = of.filter((cell) => cell === null).length
  const known = of.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)
  if (whole === null) return unknown === 0
  return unknown === 1 || (unknown > 1 && whole - known <= unknown)
}

const tableOf = (counts: readonly Annex3Count[]) => annex3Table(year, counts)

describe('公表用に伏せる', () => {
  test('どの欄も、それが立つどの行と列の和からも、ひとつには決まらない', () => {
    fc.assert(
      fc.property(town, (counts) => {
        expect(sumsOf(maskAnnex3(tableOf(counts))).filter(tellsTale)).toEqual([])
      }),
    )
  })

  test('伏せた欄ごとに、刷った欄がすべて同じで、その欄だけは違う、別の町がある', () => {
    fc.assert(
      fc.property(town, (counts) => {
        const { counts: leaves, lines } = leavesOf(tableOf(counts))
        const rows = lines.map(({ row }) => row)
        const { hidden, exchanges } = suppress(leaves, rows, smallCells.least)
        const print = (of: readonly (readonly number[])[]) =>
          rows.map((row) => {
            const own = months.map((_, at) => [...row].reduce((sum, leaf) => sum + (of[leaf]?.[at] ?? 0), 0))
            return [...own, own.reduce((sum, one) => sum + one, 0)]
          })
        const printed = print(leaves)
        expect(printed).toEqual(lines.map(({ line }) => [...line.months, line.total]))
        for (const [row, cells] of hidden.entries())
          for (const [column, hides] of cells.entries()) {
            const value = printed[row]?.[column] ?? 0
            if (value > 0 && value < smallCells.least) expect(hides).toBe(true)
            if (value === 0) expect(hides).toBe(false)
            if (!hides) continue
            const other = leaves.map((leaf) => [...leaf])
            for (const { leaf, month, by } of exchanges.get(`${row}:${column}`) ?? []) {
              const line = other[leaf]
              if (line) line[month] = (line[month] ?? 0) + by
            }
            expect(Math.min(...other.flat())).toBeGreaterThanOrEqual(0)
            const reprinted = print(other)
            expect(reprinted[row]?.[column]).not.toBe(value)
            for (const [at, line] of reprinted.entries())
              for (const [month, cell] of line.entries())
                if (hidden[at]?.[month]) expect(cell).toBeGreaterThan(0)
                else expect(cell).toBe(printed[at]?.[month])
          }
      }),
      { numRuns: 40 },
    )
  })

  test('小さい欄だけを伏せたのでは、逆算できる町がある（この試験が見つけられる）', () => {
    const onlySmall = <L extends Annex3Line>(line: L) => ({
      ...line,
      months: line.months.map((cell) => (cell > 0 && cell < smallCells.least ? null : cell)),
      total: line.total > 0 && line.total < smallCells.least ? null : line.total,
    })
    const three = ({ due, arranged, lacking }: Annex3Table['total']) => ({
      due: onlySmall(due),
      arranged: onlySmall(arranged),
      lacking: onlySmall(lacking),
    })
    const naive = (table: Annex3Table): Shown => ({
      ...table,
      total: three(table.total),
      parts: table.parts.map((part) => ({
        ...{ part: part.part, ...three(part) },
        lackingByMix: part.lackingByMix.map(onlySmall),
        dueByMix: part.dueByMix.map(onlySmall),
      })),
    })
    const place = { part: '精神', mix: '居住系' as Mix, arranged: false } as const
    const table = tableOf([
      { ...place, month: '2020-05', count: 2 },
      { ...place, month: '2020-06', count: 40 },
    ])
    expect(sumsOf(naive(table)).some(tellsTale)).toBe(true)
    expect(sumsOf(maskAnnex3(table)).some(tellsTale)).toBe(false)
  })

  test('小さい欄のない表は、そのまま。伏せた欄は x と書き、わけを添える', () => {
    const place = { part: '精神', mix: '居住系' as Mix, month: '2020-05', arranged: false } as const
    const large = tableOf([{ ...place, count: smallCells.least }])
    expect({ ...maskAnnex3(large), masked: undefined }).toEqual({ ...large, masked: undefined })
    const small = annex3Grid(maskAnnex3(tableOf([{ ...place, count: smallCells.least - 1 }])), '京都市')
    expect(small.rows.flat()).toContain('x')
    expect(small.rows.flat()).not.toContain(smallCells.least - 1)
    expect(small.notes.join()).toContain('1人から4人まで')
  })
})
