import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anotherValue, type Equation, type Seen } from '../kit/another-value.ts'
import { hiddenCell } from '../kit/hidden-cell.ts'
import { noticeAnnex1, noticeCentres } from '../kit/kyoto-2015.ts'
import { smallCells } from '../kit/small-cells.ts'
import { annex1Grid } from './annex1-grid.ts'
import { type Annex1Row, annex1Row } from './annex1-rows.ts'
import { baseOf } from './base-of.ts'
import { maskAnnex1 } from './mask-annex1.ts'

type Shown = Annex1Row<number | null>

/** Days of small and of large towns: what one count holds beyond the next is often nobody or a few. */
const day: fc.Arbitrary<Annex1Row> = fc
  .record({
    transition: fc.boolean(),
    steps: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(0), fc.constant(30)), {
      minLength: 5,
      maxLength: 5,
    }),
  })
  .map(({ transition, steps }) => {
    const [self = 0, care = 0, none = 0, rest = 0, byOffices = 0] = steps
    const [servicePlans, plans] = [byOffices + self, byOffices + self + care]
    const subjects = plans + none
    return annex1Row({
      ...{ on: '2026-03-31', forecast: false, offices: 3, centres: 1, users: subjects + rest },
      ...{ subjects: transition ? null : subjects, plans, servicePlans, byOffices },
    })
  })

const countsOf = (row: Shown): readonly (readonly [string, number | null])[] => [
  ['users', row.users],
  ...(row.measuredBy === '利用者' ? [] : [['subjects', row.subjects] as const]),
  ['plans', row.plans],
  ['servicePlans', row.servicePlans],
  ['byOffices', row.byOffices],
]

/** What a reader knows: every count holds the next, so every difference of two is a number of persons as well. */
const readingOf = (truth: Annex1Row, shown: Shown) => {
  const [real, printed] = [countsOf(truth), countsOf(shown)]
  const seen = new Map<string, Seen>(
    printed.map(([key, cell], at) => [key, { shown: cell, least: 1, truth: real[at]?.[1] ?? 0 }]),
  )
  const equations: Equation[] = []
  for (const [at, [outer, more]] of real.entries())
    for (const [inner, less] of real.slice(at + 1)) {
      const key = `${outer}−${inner}`
      seen.set(key, { shown: null, least: 0, truth: (more ?? 0) - (less ?? 0) })
      equations.push({ whole: outer, of: [inner, key] })
    }
  return { seen, equations }
}

const settled = (truth: Annex1Row, shown: Shown): readonly string[] => {
  const { seen, equations } = readingOf(truth, shown)
  return [...seen]
    .filter(([, { truth }]) => truth > 0 && truth < smallCells.least)
    .concat([...seen].filter(([key, { shown }]) => shown === null && !key.includes('−')))
    .map(([key]) => key)
    .filter((key) => !anotherValue(seen, equations, key, truth.users + 2))
}

const one = (row: Annex1Row): Shown => maskAnnex1([row])[0] as Shown

describe('公表用の別紙1', () => {
  test('小さい数も、伏せた数も、二つの数の小さい差も、見える数からは一つに決まらない', () => {
    fc.assert(
      fc.property(day, (row) => {
        expect(settled(row, one(row))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('見える数は、もとのまま。0は伏せず、割合は、分子か分母を伏せたときだけ伏せる', () => {
    fc.assert(
      fc.property(day, (row) => {
        const shown = one(row)
        for (const [at, [, cell]] of countsOf(shown).entries()) {
          const truth = countsOf(row)[at]?.[1]
          if (cell === null) expect(truth).toBeGreaterThan(0)
          else expect(cell).toBe(truth)
        }
        expect(shown.measuredBy).toBe(row.measuredBy)
        for (const key of ['plans', 'servicePlans', 'byOffices'] as const) {
          const hides = shown[key] === null || baseOf(shown) === null
          expect(shown[`${key}Percent`]).toBe(hides ? null : row[`${key}Percent`])
        }
      }),
    )
  })

  test('小さい数だけを伏せたのでは、差から分かる日がある（この試験が見つけられる）', () => {
    const row = annex1Row({
      ...{ on: '2026-03-31', forecast: false, offices: 3, centres: 1, users: 120 },
      ...{ subjects: 118, plans: 100, servicePlans: 100, byOffices: 97 },
    })
    expect(settled(row, row)).toEqual(['users−subjects', 'plans−byOffices', 'servicePlans−byOffices'])
    expect(settled(row, one(row))).toEqual([])
  })

  test('通知の年は何も伏せない。伏せた欄は x と書き、割合も x になり、わけを添える', () => {
    const notice = noticeAnnex1.map((year) =>
      annex1Row({ ...year, centres: noticeCentres, byOffices: year.servicePlans }),
    )
    expect(maskAnnex1(notice)).toEqual(notice)
    const small = annex1Row({
      ...{ on: '2026-03-31', forecast: false, offices: 3, centres: 1, users: 60 },
      ...{ subjects: 50, plans: 40, servicePlans: 30, byOffices: 3 },
    })
    const { rows, notes } = annex1Grid(maskAnnex1([small]), '京都市', null, smallCells.annex1)
    expect(rows.map(([, cell]) => cell)).toEqual([
      3,
      60,
      50,
      40,
      80,
      30,
      60,
      hiddenCell,
      hiddenCell,
      '対象者',
    ])
    expect(notes.join()).toContain('差が1人から4人まで')
  })
})
