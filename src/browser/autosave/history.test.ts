import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameTyped } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { type History, noHistory, redone, taken, undone } from './history.ts'

const names = ['wishes', 'goal', 'needs.0._row', 'needs.0.issue', 'needs.1._row', 'needs.1.issue', 'days']
const typed: fc.Arbitrary<Typed> = fc
  .dictionary(
    fc.constantFrom(...names),
    fc.array(fc.constantFrom('あ', 'い', '', '二行\nある'), { minLength: 1, maxLength: 2 }),
  )
  .map((one) => ({ ...one }))
/** Fillings one after another, with the milliseconds between them: in one breath or not. */
const edits = fc.array(fc.tuple(typed, fc.constantFrom(100, 1400, 5000)), { maxLength: 60 })

const played = (start: Typed, all: readonly (readonly [Typed, number])[]) => {
  let history: History = noHistory
  let [now, at] = [start, 0]
  for (const [next, after] of all) {
    at += after
    history = taken(history, now, next, at)
    now = next
  }
  return { history, now }
}

/** As many steps as there are; every one of them is taken. */
const walked = (way: typeof undone, history: History, now: Typed, most = Number.POSITIVE_INFINITY) => {
  for (let at = 0; at < most; at += 1) {
    const one = way(history, now)
    if (!one) break
    if (!one.typed) throw new Error('a step was given up')
    history = one.history
    now = one.typed
  }
  return { history, now }
}

test('元に戻すを手の数だけ押すと始めに、やり直すを同じだけ押すと終わりに戻る', () => {
  fc.assert(
    fc.property(typed, edits, (start, all) => {
      const end = played(start, all)
      const first = walked(undone, end.history, end.now)
      expect(first.now).toEqual(start)
      expect(first.history.done).toBe(0)
      const last = walked(redone, first.history, first.now)
      expect(last.now).toEqual(end.now)
      expect(last.history.done).toBe(last.history.steps.length)
    }),
    { numRuns: 500 },
  )
})

test('一手戻してやり直すと、どこからでも同じところに着く', () => {
  fc.assert(
    fc.property(typed, edits, fc.nat(60), (start, all, back) => {
      const end = played(start, all)
      const { history, now } = walked(undone, end.history, end.now, back)
      const one = undone(history, now)
      if (!one?.typed) return
      expect(redone(one.history, one.typed)?.typed).toEqual(now)
    }),
  )
})

test('一息に打った字は一手、間があけば別の手', () => {
  const type = (history: History, before: string, after: string, at: number) =>
    taken(history, { goal: [before] }, { goal: [after] }, at)
  let history = type(noHistory, '', 'あ', 0)
  history = type(history, 'あ', 'あい', 300)
  history = type(history, 'あい', 'あいう', 5000)
  expect(history.steps).toHaveLength(2)
  expect(undone(history, { goal: ['あいう'] })?.typed).toEqual({ goal: ['あい'] })
})

test('戻したあとに書くと、やり直しはなくなる', () => {
  const first = taken(noHistory, { goal: [''] }, { goal: ['あ'] }, 0)
  const back = undone(first, { goal: ['あ'] })
  const history = taken(back?.history ?? noHistory, { goal: [''] }, { goal: ['い'] }, 9000)
  expect(redone(history, { goal: ['い'] })).toBeNull()
  expect(history.steps).toHaveLength(1)
  expect(sameTyped(undone(history, { goal: ['い'] })?.typed ?? {}, {})).toBe(true)
})

test('そのあと別の文になった欄の手は、戻さずに捨てる。ほかの欄の手は残る', () => {
  let history = taken(noHistory, { goal: [''], wishes: [''] }, { goal: [''], wishes: ['い'] }, 0)
  history = taken(history, { goal: [''], wishes: ['い'] }, { goal: ['あ'], wishes: ['い'] }, 9000)
  const now = { goal: ['別の人の文'], wishes: ['い'] }
  const one = undone(history, now)
  expect(one?.typed).toBeNull()
  expect(undone(one?.history ?? noHistory, now)?.typed).toEqual({ goal: ['別の人の文'], wishes: [''] })
})

test('行の手が一つ合わなければ、その表の手はすべて捨てる（行が動いたかもしれない）', () => {
  const table = (first: string, second: string) => ({ 'needs.0.amount': [first], 'needs.1.amount': [second] })
  let history = taken(noHistory, table('1', '5'), table('2', '5'), 0)
  history = taken(history, table('2', '5'), table('2', '6'), 9000)
  const one = undone(history, table('2', '9'))
  expect(one).toMatchObject({ typed: null, history: { steps: [], done: 0 } })
})

test('やり直す手も、別の文になっていたら捨てる', () => {
  const back = undone(taken(noHistory, { goal: ['あ'] }, { goal: ['い'] }, 0), { goal: ['い'] })
  expect(redone(back?.history ?? noHistory, { goal: ['別の人の文'] })?.typed).toBeNull()
})

test('行を足した手は、その行がもうなければ捨てる', () => {
  const row = { 'needs.0._row': ['1'], 'needs.0.issue': [''] }
  expect(undone(taken(noHistory, {}, row, 0), {})?.typed).toBeNull()
})

test('百手より前は忘れるが、番号は続く', () => {
  let history: History = noHistory
  for (let at = 0; at < 130; at += 1)
    history = taken(history, { goal: [`${at}`] }, { goal: [`${at + 1}`] }, at * 5000)
  expect(history.steps).toHaveLength(100)
  expect(history.steps.at(-1)?.seq).toBe(130)
})
