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

test('元に戻すを手の数だけ押すと始めに、やり直すを同じだけ押すと終わりに戻る', () => {
  fc.assert(
    fc.property(typed, edits, (start, all) => {
      const end = played(start, all)
      let { history, now } = end
      for (let one = undone(history, now); one; one = undone(history, now)) ({ history, typed: now } = one)
      expect(now).toEqual(start)
      expect(history.done).toBe(0)
      for (let one = redone(history, now); one; one = redone(history, now)) ({ history, typed: now } = one)
      expect(now).toEqual(end.now)
      expect(history.done).toBe(history.steps.length)
    }),
    { numRuns: 500 },
  )
})

test('一手戻してやり直すと、どこからでも同じところに着く', () => {
  fc.assert(
    fc.property(typed, edits, fc.nat(60), (start, all, back) => {
      let { history, now } = played(start, all)
      for (let at = 0; at < back; at += 1) {
        const one = undone(history, now)
        if (one) ({ history, typed: now } = one)
      }
      const one = undone(history, now)
      if (!one) return
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

test('百手より前は忘れるが、番号は続く', () => {
  let history: History = noHistory
  for (let at = 0; at < 130; at += 1)
    history = taken(history, { goal: [`${at}`] }, { goal: [`${at + 1}`] }, at * 5000)
  expect(history.steps).toHaveLength(100)
  expect(history.steps.at(-1)?.seq).toBe(130)
})
