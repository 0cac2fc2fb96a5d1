import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { LinearProblem } from '../../city/kit/solve.ts'
import { createSolver, type SolverSettings } from './create-solver.ts'
import { dualBound } from './dual-bound.ts'

const infinity = Number.POSITIVE_INFINITY
type Row = { readonly terms: readonly number[]; readonly least?: number; readonly most?: number }

/** A problem of few columns, each row written out in full. */
const posed = (
  cost: readonly number[],
  most: readonly number[],
  rows: readonly Row[],
  isWhole = false,
): LinearProblem => ({
  cost: Float64Array.from(cost),
  least: new Float64Array(cost.length),
  most: Float64Array.from(most),
  whole: isWhole ? [...cost.keys()] : [],
  rowLeast: Float64Array.from(rows, ({ least = -infinity }) => least),
  rowMost: Float64Array.from(rows, ({ most: end = infinity }) => end),
  starts: Int32Array.from({ length: rows.length + 1 }, (_, row) => row * cost.length),
  columns: Int32Array.from(rows.flatMap(() => [...cost.keys()])),
  values: Float64Array.from(rows.flatMap(({ terms }) => terms)),
})

const solver = createSolver()
afterAll(solver.close)

describe('解ける問題', () => {
  test('机といす：分けてよいとき、よくないとき', async () => {
    const rows = [
      { terms: [1, 2], most: 40 },
      { terms: [2, 1], most: 51 },
    ]
    const both = await Promise.all(
      [false, true].map((isWhole) => solver.solve(posed([-30, -50], [infinity, infinity], rows, isWhole), 5)),
    )
    expect(both[0]).toMatchObject({
      found: true,
      bound: expect.closeTo(-1103.333, 2),
      gap: expect.closeTo(0, 9),
    })
    expect(both[1]).toMatchObject({ found: true, objective: -1100, bound: expect.closeTo(-1100, 6) })
  })

  test('整数の小さな問題：すべてを試した答えと同じで、証明がある', async () => {
    const small = fc.integer({ min: -6, max: 6 })
    const three = fc.tuple(small, small, small)
    const rows = fc.array(
      fc.record({
        terms: three,
        least: fc.integer({ min: -9, max: 4 }),
        most: fc.integer({ min: 0, max: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(three, rows, async (cost, all) => {
        const problem = posed(cost, [3, 3, 3], all, true)
        const solved = await solver.solve(problem, 5)
        const best = brute(cost, all)
        if (best === null) expect(solved).toEqual({ found: false, why: '答えがない' })
        else expect(solved).toMatchObject({ found: true, objective: best, bound: expect.closeTo(best, 6) })
      }),
      { numRuns: 150 },
    )
  })

  test('分けてよい問題：値段がどうであっても、下限は、分けたときの答えをこえない', async () => {
    const number = fc.integer({ min: -5, max: 5 })
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(number, number),
        fc.tuple(number, number),
        fc.tuple(number, number),
        number,
        async (...facts) => {
          const [cost, terms, prices, most] = facts
          const problem = posed(cost, [2, 2], [{ terms, most: Math.abs(most) }])
          const bound = dualBound(problem, Float64Array.from(prices.slice(0, 1)))
          const best = await solver.solve(problem, 5)
          // 0 is always an answer here.
          expect(best.found).toBe(true)
          if (best.found) expect(bound).toBeLessThanOrEqual(best.objective + 1e-9)
        },
      ),
    )
  })
})

const brute = (cost: readonly number[], rows: readonly Row[], most = 3): number | null => {
  let best: number | null = null
  const choices = cost.reduce<number[][]>(
    (all) => all.flatMap((head) => Array.from({ length: most + 1 }, (_, value) => [...head, value])),
    [[]],
  )
  const times = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  for (const choice of choices) {
    const keeps = rows.every(({ terms, least = -infinity, most: end = infinity }) => {
      const sum = times(terms, choice)
      return least <= sum && sum <= end
    })
    const worth = times(cost, choice)
    if (keeps && (best === null || worth < best)) best = worth
  }
  return best
}

describe('解けない問題', () => {
  test('答えがない問題と、終わりのない問題', async () => {
    const none = posed([1, 1], [1, 1], [{ terms: [1, 1], least: 3 }])
    expect(await solver.solve(none, 5)).toEqual({ found: false, why: '答えがない' })
    const endless = posed([-1, -1], [infinity, infinity], [{ terms: [1, -1], most: 3 }])
    await expect(solver.solve(endless, 5)).rejects.toThrow('status 10')
  })

  test('時間切れ：見つけたところまでと、残る差。サイトの仕事は止まらない', async () => {
    // Splitting weights evenly in several ways at once keeps a solver busy for hours.
    let seed = 7
    const weight = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return 1 + (seed % 99)
    }
    const split = Array.from({ length: 5 }, () => Array.from({ length: 40 }, weight))
    const slack = (row: number) => split.map((_, at) => (at === row ? 1 : 0))
    const rows = split.map((terms, row) => {
      const half = Math.floor(terms.reduce((sum, value) => sum + value, 0) / 2)
      return {
        terms: [...terms, ...slack(row), ...slack(row).map((value) => -value)],
        least: half,
        most: half,
      }
    })
    const cost = [...Array.from({ length: 40 }, () => 0), ...Array.from({ length: 10 }, () => 1)]
    const most = [...Array.from({ length: 40 }, () => 1), ...Array.from({ length: 10 }, () => 9999)]
    let beats = 0
    const beat = setInterval(() => {
      beats += 1
    }, 10)
    const solved = await solver.solve(posed(cost, most, rows, true), 0.8)
    clearInterval(beat)
    expect(solved.found ? solved.gap : solved.why).not.toBe(0)
    if (solved.found) expect(solved.bound).toBeLessThan(solved.objective)
    // A blocked loop would not have come to a single one.
    expect(beats).toBeGreaterThan(5)
  })
})

/** A thread that does what the limit says: 7 ends, 8 fails, 9 blocks for good; else it answers how many it was asked. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let asked = 0
    parentPort.on('message', ({ id, seconds }) => {
      asked += 1
      if (seconds === 7) process.exit(0)
      if (seconds === 8) throw new Error('broken')
      if (seconds === 0.1) for (;;);
      parentPort.postMessage({ id, solved: { found: true, objective: asked, bound: 0, gap: 0, values: new Float64Array() } })
    })`)}`,
)
const withThread = async (
  work: (solver: ReturnType<typeof createSolver>) => Promise<void>,
  more: SolverSettings = {},
) => {
  const odd = createSolver({ worker: thread, grace: 200, ...more })
  await work(odd).finally(odd.close)
}
const any = posed([1], [1], [])
const worth = { found: true, objective: 1 }

describe('スレッドの具合', () => {
  test.each([7, 8])('%i：待っていた問題だけが失敗し、次の問題は解ける', (seconds) =>
    withThread(async ({ solve }) => {
      const [bad, good] = await Promise.allSettled([solve(any, seconds), solve(any, 1)])
      expect(bad).toMatchObject({ status: 'rejected' })
      expect(good).toMatchObject({ status: 'fulfilled', value: worth })
    }),
  )
  test('止まったスレッドは、時間のあとで終わらせる', () =>
    withThread(async ({ solve }) => {
      expect(await solve(any, 0.1)).toEqual({ found: false, why: '時間切れ' })
      expect(await solve(any, 1)).toMatchObject(worth)
    }))
  test('一つずつ、来た順に解く。仕事がなければスレッドは終わる', () =>
    withThread(
      async ({ solve }) => {
        const all = await Promise.all([solve(any, 1), solve(any, 1), solve(any, 1)])
        expect(all.map((one) => (one.found ? one.objective : null))).toEqual([1, 2, 3])
        await sleep(150)
        expect(await solve(any, 1)).toMatchObject(worth)
      },
      { idle: 50 },
    ))
  test('閉じると、待っている人に知らせ、もう受けない', () =>
    withThread(async ({ solve, close }) => {
      const waiting = [solve(any, 0.1), solve(any, 1)].map((one) => one.catch(String))
      await close()
      expect(await Promise.all(waiting)).toEqual([1, 2].map(() => expect.stringContaining('closed')))
      await expect(solve(any, 1)).rejects.toThrow('closed')
    }))
})
