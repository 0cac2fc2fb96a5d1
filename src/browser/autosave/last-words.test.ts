import { expect, test } from 'vitest'
import type { KeepRequest } from '../../ui/kept/keep-protocol.ts'
import { lastWords } from './last-words.ts'

const text = (field: string, letters: number) => ({
  ...{ field, mark: 'r1' },
  typed: { [field]: ['あ'.repeat(letters)] },
})
const step = { seq: 1, patch: { wishes: [null, ['あ'.repeat(20_000)]] as const }, undone: false }
const request = (more: Partial<KeepRequest>): KeepRequest => ({
  ...{ csrf: 'x', fields: [], beside: [], steps: [], dropped: [], last: 0, done: 0 },
  ...more,
})
const names = (one: KeepRequest | null) => one?.fields.map(({ field }) => field)

test('入るものは、そのまま一度で送る', () => {
  const whole = request({ fields: [text('wishes', 100)], steps: [step].slice(1), last: 4, done: 4 })
  expect(lastWords(whole, ['wishes'])).toEqual({ carried: { ...whole, closing: true }, rest: null })
})

test('入らなければ、元に戻す手を先に置いていき、文は残さない', () => {
  const { carried, rest } = lastWords(
    request({ fields: [text('wishes', 10_000)], steps: [step], last: 1, done: 1 }),
    ['wishes'],
  )
  expect([names(carried), carried?.steps, carried?.last, rest]).toEqual([['wishes'], [], 0, null])
})

test('文が入りきらなければ、最後に打った欄から入れ、残りも試す', () => {
  const fields = [text('policy', 8000), text('wishes', 12_000), text('longGoal', 9000)]
  const { carried, rest } = lastWords(request({ fields }), ['wishes', 'policy', 'longGoal'])
  expect([names(carried), names(rest)]).toEqual([['longGoal', 'policy'], ['wishes']])
  const one = lastWords(request({ fields: [text('wishes', 30_000), text('policy', 5)] }), [
    'policy',
    'wishes',
  ])
  expect([names(one.carried), names(one.rest)]).toEqual([['policy'], ['wishes']])
})
