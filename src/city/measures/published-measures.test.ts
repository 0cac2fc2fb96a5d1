import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anotherValue, type Equation, type Seen } from '../kit/another-value.ts'
import { monthsOf } from '../kit/fiscal-year.ts'
import { smallCells } from '../kit/small-cells.ts'
import { maskMonitoring, monitoringFlows } from './mask-monitoring.ts'
import { maskSelfPlans, selfPlanFlows } from './mask-self-plans.ts'
import { type MonitoringCount, monitoringStates } from './monitoring-state.ts'
import { type PlanCount, selfPlanRates } from './self-plan-rates.ts'

type Row = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly percent?: unknown
  readonly unwishedPercent?: unknown
}
type Tables = { readonly total: Row; readonly months: readonly Row[]; readonly places: readonly Row[] }
type Parts = Readonly<Record<string, readonly string[]>>

/** Both tables with the same names of rows; the order of places does not matter. */
const tablesOf = (found: object): Tables => {
  const { total, months, districts, offices } = found as Record<string, readonly object[]>
  const named = (rows: readonly object[], key: string) =>
    rows.map((row) => ({ ...row, name: `${key} ${String((row as Row)[key])}` }))
  return {
    total: { ...total, name: '計' },
    months: named(months ?? [], 'month'),
    places: districts ? named(districts, 'district') : named(offices ?? [], 'office'),
  }
}
const rowsOf = ({ total, months, places }: Tables) => [total, ...months, ...places]

/**
 * What a reader of both tables knows: the rows add up to the same totals, and within a row `parts` add up to a count. A
 * name of `parts` that is in no table stands for what follows.
 */
const readingOf = (truth: Tables, shown: Tables, keys: readonly string[], parts: Parts) => {
  const seen = new Map<string, Seen>()
  const equations: Equation[] = []
  const of = (row: Row, key: string) => `${row.name} ${key}`
  for (const row of rowsOf(shown)) {
    const real = rowsOf(truth).find(({ name }) => name === row.name) as Row
    for (const key of keys)
      seen.set(of(row, key), { shown: row[key] as number | null, least: 1, truth: Number(real[key]) })
    const amountOf = (key: string): number => {
      if (key in real) return Number(real[key])
      const [whole, others] = Object.entries(parts).find(([, names]) => names.includes(key)) ?? ['', []]
      if (parts[key]) return (parts[key] ?? []).reduce((sum, one) => sum + amountOf(one), 0)
      return Number(real[whole]) - others.reduce((sum, one) => sum + (one === key ? 0 : amountOf(one)), 0)
    }
    for (const [whole, names] of Object.entries(parts)) {
      equations.push({ whole: of(row, whole), of: names.map((name) => of(row, name)) })
      for (const name of [whole, ...names])
        if (!seen.has(of(row, name)))
          seen.set(of(row, name), { shown: null, least: 0, truth: amountOf(name) })
    }
  }
  for (const key of keys)
    for (const rows of [shown.months, shown.places])
      equations.push({ whole: of(shown.total, key), of: rows.map((row) => of(row, key)) })
  return { seen, equations }
}

/** Hidden cells, and small numbers whether printed or not, that can be one number only. */
const settled = ({ seen, equations }: ReturnType<typeof readingOf>): readonly string[] => {
  const most = Math.max(...[...seen.values()].map(({ truth }) => truth)) + 2
  return [...seen]
    .filter(
      ([, { truth, shown, least }]) =>
        (truth > 0 && truth < smallCells.least) || (shown === null && least === 1),
    )
    .map(([key]) => key)
    .filter((key) => !anotherValue(seen, equations, key, most))
}

const only = (rows: readonly Row[], keys: readonly string[]) => rows.map((row) => keys.map((key) => row[key]))

/** What is shown is the truth, nobody is hidden, and no small number is shown. */
const isTrue = (truth: Tables, shown: Tables, keys: readonly string[]) => {
  for (const row of rowsOf(shown))
    for (const key of keys) {
      const real = Number(rowsOf(truth).find(({ name }) => name === row.name)?.[key])
      if (row[key] === null) expect(real).toBeGreaterThan(0)
      else expect([row.name, key, row[key]]).toEqual([row.name, key, real])
      if (real > 0 && real < smallCells.least) expect(row[key]).toBeNull()
    }
}

const count = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }))

const reasons = ['wished', 'noOffice', 'waiting', 'unsaid'] as const
const selfPlanKeys = ['plans', 'selfPlans', ...reasons]
const selfPlanParts = { selfPlans: reasons, unwished: ['noOffice', 'waiting'] }
const planCounts = (months: readonly string[], most: number): fc.Arbitrary<readonly PlanCount[]> =>
  fc.array(
    fc
      .record({
        month: fc.constantFrom(...months),
        district: fc.constantFrom('', '北部', '南部'),
        plan: fc.constantFrom('計画', 'セルフプラン'),
        reason: fc.constantFrom('本人の希望', '作れる事業所がない', '待機', null),
        count,
      })
      .map((one): PlanCount => ({ ...one, reason: one.plan === '計画' ? null : one.reason })),
    { maxLength: most },
  )

const reviewKeys = ['due', 'done', 'late', 'missed', 'open']
const reviewParts = {
  due: ['done', 'undone'],
  done: ['late', 'inTime'],
  undone: ['missed', 'open'],
  notLate: ['inTime', 'undone'],
}
const reviewCounts = (months: readonly string[], most: number): fc.Arbitrary<readonly MonitoringCount[]> =>
  fc.array(
    fc
      .record({
        month: fc.constantFrom(...months),
        office: fc.constantFrom('あ', 'い', null),
        late: fc.oneof(fc.constant(0), count),
        inTime: fc.oneof(fc.constant(0), count),
        undone: fc.oneof(fc.constant(0), count),
      })
      .filter(({ late, inTime, undone }) => late + inTime + undone > 0)
      .map(({ month, office, late, inTime, undone }) => ({
        ...{ month, office, officeName: office, due: late + inTime + undone, done: late + inTime, late },
      })),
    { maxLength: most },
  )

const year = monthsOf(2025)
const few = year.slice(0, 3)

describe('公表用のセルフプラン率', () => {
  const check = (months: readonly string[], counts: readonly PlanCount[]) => {
    const rates = selfPlanRates(months, counts)
    const [truth, shown] = [tablesOf(rates), tablesOf(maskSelfPlans(rates))]
    isTrue(truth, shown, selfPlanKeys)
    expect(settled(readingOf(truth, shown, selfPlanKeys, selfPlanParts))).toEqual([])
  }

  test('小さな町の二つの表：小さい数も、伏せた数も、総当たりで一つに決まらない', () => {
    fc.assert(
      fc.property(planCounts(few.slice(0, 2), 14), (counts) => check(few.slice(0, 2), counts)),
      { numRuns: 150 },
    )
  })

  test('一年の表も、同じ', () => {
    fc.assert(
      fc.property(planCounts(year, 90), (counts) => check(year, counts)),
      { numRuns: 10 },
    )
  })

  test('割合は、それを作る数を一つでも伏せたときだけ伏せる', () => {
    fc.assert(
      fc.property(planCounts(few, 12), (counts) => {
        const rates = selfPlanRates(few, counts)
        const [truth, shown] = [tablesOf(rates), tablesOf(maskSelfPlans(rates))]
        for (const row of rowsOf(shown)) {
          const real = rowsOf(truth).find(({ name }) => name === row.name)
          const { plans, selfPlans, noOffice, waiting, percent, unwishedPercent } = row
          const whole = [plans, selfPlans].includes(null)
          expect(percent).toBe(whole ? null : real?.percent)
          const unwished = whole || [noOffice, waiting].includes(null)
          expect(unwishedPercent).toBe(unwished ? null : real?.unwishedPercent)
        }
      }),
    )
  })

  test('希望しないセルフプランの人数も、小さければ、引き算では決まらない', () => {
    const of = (month: string, reason: PlanCount['reason'], count: number): PlanCount => ({
      ...{ month, district: '北部', plan: 'セルフプラン', reason, count },
    })
    // 作れる事業所がない人と待機の人を入れ替えるだけでは、24 － 20 で4人と分かってしまう。
    check(few.slice(0, 2), [
      ...[of('2025-04', '本人の希望', 20), of('2025-04', '作れる事業所がない', 2), of('2025-04', '待機', 2)],
      ...[
        of('2025-05', '本人の希望', 20),
        of('2025-05', '作れる事業所がない', 20),
        of('2025-05', '待機', 20),
      ],
    ])
  })

  test('表を一つずつ伏せたのでは、もう一つの表から分かる町がある（この試験が見つけられる）', () => {
    const place = { plan: '計画', reason: null } as const
    const rates = selfPlanRates(few, [
      { ...place, month: '2025-04', district: '北部', count: 2 },
      { ...place, month: '2025-05', district: '北部', count: 40 },
      { ...place, month: '2025-05', district: '南部', count: 20 },
    ])
    const truth = tablesOf(rates)
    const alone = {
      ...truth,
      months: truth.months.map((row, at) => (at < 1 ? { ...row, plans: null } : row)),
    }
    const total = { ...alone, total: { ...truth.total, plans: null } }
    const tale = (shown: Tables) => settled(readingOf(truth, shown, selfPlanKeys, selfPlanParts))
    expect(tale(alone)).toEqual(['month 2025-04 plans'])
    expect(tale(total)).toEqual(['計 plans', 'month 2025-04 plans'])
    expect(tale(tablesOf(maskSelfPlans(rates)))).toEqual([])
  })

  test('小さい数のない表は、そのまま', () => {
    const place = { month: '2025-04', district: '北部', plan: 'セルフプラン', reason: '待機' } as const
    const rates = selfPlanRates(few, [{ ...place, count: smallCells.least }])
    expect(maskSelfPlans(rates)).toEqual(rates)
  })
})

describe('公表用のモニタリング', () => {
  const check = (months: readonly string[], counts: readonly MonitoringCount[], day: string) => {
    const states = monitoringStates(months, counts, day)
    const [truth, shown] = [tablesOf(states), tablesOf(maskMonitoring(states))]
    isTrue(truth, shown, reviewKeys)
    expect(settled(readingOf(truth, shown, reviewKeys, reviewParts))).toEqual([])
  }

  test('小さな町の二つの表：遅れなかった数や、していない数も、総当たりで一つに決まらない', () => {
    fc.assert(
      fc.property(reviewCounts(few, 7), (counts) => check(few, counts, '2025-06-10')),
      { numRuns: 150 },
    )
  })

  test('一年の表も、同じ', () => {
    fc.assert(
      fc.property(reviewCounts(year, 60), (counts) => check(year, counts, '2025-11-10')),
      { numRuns: 10 },
    )
  })

  test('事業所は名前の順に並ぶ。未実施の多い順では、伏せた数の大小が分かる', () => {
    const of = (office: string, done: number): MonitoringCount => ({
      ...{ month: '2025-04', office, officeName: office, due: 50, done, late: 0 },
    })
    const states = monitoringStates(few, [of('あ', 49), of('い', 10)], '2025-06-10')
    expect(only(tablesOf(states).places, ['office', 'missed'])).toEqual([
      ['い', 40],
      ['あ', 1],
    ])
    const shown = only(tablesOf(maskMonitoring(states)).places, ['office', 'missed'])
    expect(shown).toEqual([
      ['あ', null],
      ['い', null],
    ])
  })
})

test('どちらの表も、流れの出入りが合う。出入りの合わない網では、ほかの町を言えない', () => {
  const balanced = (flows: ReturnType<typeof selfPlanFlows>['flows']) => {
    const left = new Map<string, number>()
    for (const { from, to, value } of flows) {
      left.set(from, (left.get(from) ?? 0) - value)
      left.set(to, (left.get(to) ?? 0) + value)
    }
    expect([...left.values()].filter((one) => one !== 0)).toEqual([])
  }
  fc.assert(
    fc.property(planCounts(few, 20), reviewCounts(few, 20), (plans, reviews) => {
      balanced(selfPlanFlows(selfPlanRates(few, plans)).flows)
      balanced(monitoringFlows(monitoringStates(few, reviews, '2025-05-10')).flows)
    }),
  )
})
