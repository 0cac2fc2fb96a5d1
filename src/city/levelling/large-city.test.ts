import { afterAll, expect, test } from 'vitest'
import { createSolver } from '../../platform/solver/create-solver.ts'
import { monthsOf } from '../kit/fiscal-year.ts'
import type { Solve } from '../kit/solve.ts'
import { groupsOf } from './groups.ts'
import { leastMoving } from './least-moving.ts'
import { level } from './level.ts'

const solver = createSolver()
afterAll(solver.close)
const months = monthsOf(2026)

/** People of 150 offices, most of whom renew in a few months. */
const periods = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const from = [11, 11, 8, 5, 5, 2][at % 6] ?? 0
    return {
      ...{ id: `p${at}`, month: months[from] ?? '', birthMonth: 1 + (at % 12) },
      earliest: months[Math.max(0, from - (at % 7))] ?? '',
      office: at % 9 === 0 ? null : `o${(at * 7) % 150}`,
    }
  })
const ask = (count: number) => ({
  ...{ year: 2026, periods: periods(count), most: 5, officeMost: 2, birth: null },
})

test('12,400人、一つの事業所で一か月に2人：三つのめあてを一つずつ解き、それぞれを整数で確かめる', {
  timeout: 60_000,
}, async () => {
  const asked: number[] = []
  const solve: Solve = (problem, seconds) => {
    asked.push(Math.max(...problem.cost))
    return solver.solve(problem, seconds)
  }
  const proposal = await level(ask(12_400), solve)
  expect(proposal.proven).toBe(true)
  expect(proposal.officeExcess?.bound).toBe(proposal.officeExcess?.after)
  expect(proposal.moved.bound).toBe(proposal.moved.months)
  // A month weighed against the persons above a limit would cost hundreds of millions.
  expect(Math.max(...asked)).toBeLessThan(12)
})

test('一つの式で解いても、一つずつ解いても、同じ値になる', async () => {
  const groups = groupsOf(ask(600))
  const before = months.map((_, month) =>
    groups.reduce((sum, { from, ids }) => sum + (from === month ? ids.length : 0), 0),
  )
  const room = { caps: before.map((held) => Math.max(held - 20, 80)), officeMost: 2 }
  const worth = async (most: number) => {
    const least = await leastMoving(groups, room, solver.solve, 20, most)
    if (typeof least === 'string') return least
    const { dealt, ...rest } = least
    const persons = dealt.flatMap((row, at) => row.filter((_, month) => month !== groups[at]?.from))
    return { ...rest, persons: persons.reduce((sum, one) => sum + one, 0) }
  }
  const [one, apart] = [await worth(Number.POSITIVE_INFINITY), await worth(0)]
  expect(apart).toEqual(one)
  expect(apart).toMatchObject({ proven: true })
})

test('証明は、目的の値の大きさではなく、一つの単位で決める', async () => {
  const groups = groupsOf({ ...ask(60), officeMost: null })
  const caps = months.map(() => 60)
  // A bound one person below the answer proves nothing, however long the numbers are.
  const short: Solve = async (problem, seconds) => {
    const solved = await solver.solve(problem, seconds)
    return solved.found ? { ...solved, bound: solved.objective - 1 } : solved
  }
  const least = await leastMoving(groups, { caps, officeMost: null }, short, 5)
  expect(least).toMatchObject({ proven: false })
})
