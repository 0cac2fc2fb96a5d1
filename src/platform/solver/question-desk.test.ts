import { expect, test } from 'vitest'
import type { LinearProblem, Solve } from '../../city/kit/solve.ts'
import { createQuestionDesk } from './question-desk.ts'

const problem = {} as LinearProblem
const late = { found: false, why: '時間切れ' } as const

test('同じ問いは一度だけ解き、ちがう問いは、終わるまで断る。ほかの市町村も、数に限りがある', async () => {
  const desk = createQuestionDesk(() => Promise.resolve(late), { most: 2 })
  const { promise, resolve } = Promise.withResolvers<string>()
  let solved = 0
  const work = () => {
    solved += 1
    return promise
  }
  const first = desk.ask('a', { key: '1', seconds: 5, work })
  const same = desk.ask('a', { key: '1', seconds: 5, work })
  expect(await desk.ask('a', { key: '2', seconds: 5, work })).toBe('いそがしい')
  const other = desk.ask('b', { key: '1', seconds: 5, work })
  expect(await desk.ask('c', { key: '1', seconds: 5, work })).toBe('いそがしい')
  resolve('答え')
  expect(await Promise.all([first, same, other])).toEqual(Array(3).fill({ found: '答え' }))
  expect(solved).toBe(2)
  expect(await desk.ask('a', { key: '2', seconds: 5, work })).toEqual({ found: '答え' })
})

test('失敗した問いは、次の問いの場所をふさがない', async () => {
  const desk = createQuestionDesk(() => Promise.resolve(late))
  const fails = { key: '1', seconds: 5, work: () => Promise.reject(new Error('broken')) }
  await expect(desk.ask('a', fails)).rejects.toThrow('broken')
  expect(await desk.ask('a', { key: '2', seconds: 5, work: async () => 2 })).toEqual({ found: 2 })
})

test('時間は、すべての手順をあわせて数える', async () => {
  let clock = 0
  const given: number[] = []
  const solve: Solve = (_, seconds) => {
    given.push(seconds)
    clock += 3_000
    return Promise.resolve(late)
  }
  const desk = createQuestionDesk(solve, { now: () => clock })
  const work = async (one: Solve) => {
    for (let step = 0; step < 4; step += 1) await one(problem, 10)
  }
  await desk.ask('a', { key: '1', seconds: 8, work })
  expect(given).toEqual([8, 5, 2])
})
