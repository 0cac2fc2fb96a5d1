import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsOf } from '../kit/fiscal-year.ts'
import { noticeAnnex3 } from '../kit/kyoto-2015.ts'
import { type Mix, mixes, parts } from '../kit/renewal-part.ts'
import { annex3Grid } from './annex3-grid.ts'
import { annex3Proof } from './annex3-proof.ts'
import { annex3Span } from './annex3-span.ts'
import { type Annex3Count, annex3Table } from './annex3-table.ts'
import { sumCounts } from './sum-counts.ts'

const year = 2015
const months = monthsOf(year)

/** The notice as counts; it does not say of which mix those of ② are, so they stand in one. */
const ofNotice: readonly Annex3Count[] = noticeAnnex3.flatMap(({ part, arranged, mixes: rows }) => [
  ...(Object.entries(rows) as [Mix, readonly number[]][]).flatMap(([mix, numbers]) =>
    numbers.map((count, at) => ({ part, mix, month: months[at] ?? '', arranged: false, count })),
  ),
  ...arranged.map((count, at) => {
    const place = { part, mix: '短期入所のみ', month: months[at] ?? '', arranged: true } as const
    return { ...place, count }
  }),
])

const counts = (most: number): fc.Arbitrary<readonly Annex3Count[]> =>
  fc.array(
    fc.record({
      part: fc.constantFrom(...parts),
      mix: fc.constantFrom(...mixes),
      month: fc.constantFrom(...months),
      arranged: fc.boolean(),
      count: fc.integer({ min: 1, max: most }),
    }),
    { maxLength: 120 },
  )

describe('別紙3', () => {
  test('通知の数から、通知の表ができ、検算がすべて合う', () => {
    const table = annex3Table(year, ofNotice)
    expect(
      table.parts.map(({ part, due, arranged, lacking }) => ({
        ...{ part, subjects: due.months, arranged: arranged.months, unarranged: lacking.months },
      })),
    ).toEqual(
      noticeAnnex3.map(({ part, subjects, arranged, unarranged }) => ({
        part,
        subjects,
        arranged,
        unarranged,
      })),
    )
    for (const [at, part] of table.parts.entries())
      expect(Object.fromEntries(part.lackingByMix.map(({ mix, months }) => [mix, months]))).toEqual(
        noticeAnnex3[at]?.mixes,
      )
    expect([table.total.due.total, table.total.arranged.total, table.total.lacking.total]).toEqual([
      7638, 4020, 3618,
    ])
    expect(annex3Proof(table).holds).toBe(true)
  })

  test('「その他」と「種別なし」は、だれかがいるときだけ現れる', () => {
    const none = annex3Table(year, [])
    expect(none.parts.map(({ part }) => part)).toEqual(['身体・知的', '精神', '短期入所の児童'])
    expect(none.parts.flatMap(({ dueByMix }) => dueByMix.map(({ mix }) => mix))).not.toContain('その他')
    expect(none.parts[2]?.lackingByMix.map(({ mix }) => mix)).toEqual(['短期入所のみ', '訪問系と短期入所'])
    const one = { part: '種別なし', mix: 'その他', month: '2015-05', arranged: true, count: 1 } as const
    const [, , , last] = annex3Table(year, [one]).parts
    expect(last).toMatchObject({ part: '種別なし', arranged: { total: 1 }, lacking: { total: 0 } })
    expect(last?.lackingByMix.at(-1)).toMatchObject({ mix: 'その他', total: 0 })
  })

  test('どんな町でも、行と列と①－②の和が合い、人の数だけになる', () => {
    fc.assert(
      fc.property(counts(50), (some) => {
        const table = annex3Table(year, some)
        expect(annex3Proof(table).checks.flatMap(({ wrong }) => wrong)).toEqual([])
        expect(table.total.due.total).toBe(some.reduce((sum, { count }) => sum + count, 0))
        expect(annex3Table(year, sumCounts([some]))).toEqual(table)
      }),
    )
  })

  test('検算は、合わない表を見つける：年度の外の月、書き換えた一つの欄', () => {
    const outside = annex3Proof(
      annex3Table(year, [...ofNotice, { ...ofNotice[0], month: '2016-04', count: 1 } as Annex3Count]),
    )
    expect(outside.holds).toBe(false)
    const table = annex3Table(year, ofNotice)
    const change = <T extends { readonly months: readonly number[] }>(line: T, at: number): T => ({
      ...line,
      months: line.months.map((cell, month) => (month === at ? cell + 1 : cell)),
    })
    const says = table.parts.flatMap((part, at) =>
      (['due', 'arranged', 'lacking'] as const).map((kind) => {
        const wrong = { ...table, parts: table.parts.with(at, { ...part, [kind]: change(part[kind], 3) }) }
        return annex3Proof(wrong)
          .checks.filter((check) => check.wrong.length > 0)
          .map(({ says }) => says)
      }),
    )
    for (const one of says) expect(one.length).toBeGreaterThanOrEqual(3)
    const [first] = table.parts
    const mix = first && { ...first, lackingByMix: first.lackingByMix.map((line) => change(line, 0)) }
    const faults = annex3Proof({ ...table, parts: table.parts.with(0, mix as NonNullable<typeof mix>) })
    expect(faults.checks.find(({ says }) => says === '①－②＝内訳の和')?.wrong).toEqual([
      { at: '主に身体障害及び知的障害について 4月', left: 1, right: 8 },
    ])
  })

  test('平成27年度だけ、4月2日から数える', () => {
    expect(annex3Span(2015)).toEqual({ from: '2015-04-02', until: '2016-04-01' })
    expect(annex3Span(2016)).toEqual({ from: '2016-04-01', until: '2017-04-01' })
  })

  test('ファイルの表は、通知の言葉で、一行が一つの行', () => {
    const grid = annex3Grid(annex3Table(year, ofNotice), '京都市')
    expect(grid.headings).toHaveLength(16)
    expect(grid.rows[3]).toEqual([
      ...['主に身体障害及び知的障害について', '①－②の内訳', '居住系サービス'],
      ...[0, 7, 8, 10, 8, 13, 33, 23, 15, 47, 51, 30, 245],
    ])
    expect(grid.rows.at(-1)).toEqual(expect.arrayContaining(['合計', 3618]))
  })
})
