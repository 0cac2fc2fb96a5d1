import { expect, test, vi } from 'vitest'
import { askBalanceLaw } from './ask-balance-law.ts'
import { balanceLawMemory } from './balance-law-memory.ts'

const memory = (most: number) => {
  const asked = vi.fn(askBalanceLaw)
  return { asked, law: balanceLawMemory(asked, most) }
}
const april = { from: '2026-04', in: '京都市' }
const may = { from: '2026-05', in: '京都市' }
const june = { from: '2026-06', in: '京都市' }

test('同じ問いには、規定に聞き直さずに、同じ物を返す', () => {
  const { asked, law } = memory(2)
  const first = law(april)
  expect(first).toEqual(askBalanceLaw(april))
  expect(law({ ...april })).toBe(first)
  expect(asked).toHaveBeenCalledTimes(1)
})

test.each([
  ['月', may],
  ['市町村', { ...april, in: '新宿区' }],
  ['月の数', { ...april, months: 3 }],
])('%sがちがえば、別に聞く', (_, other) => {
  const { asked, law } = memory(2)
  expect(law(other)).not.toBe(law(april))
  expect(law(other)).toEqual(askBalanceLaw(other))
  expect(asked.mock.calls).toEqual([[other], [april]])
})

test('控えの数には限りがあり、いちばん長く使われていないものから消える', () => {
  const { asked, law } = memory(2)
  const kept = law(april)
  const gone = law(may)
  law(april)
  law(june)
  expect(law(april)).toBe(kept)
  expect(asked).toHaveBeenCalledTimes(3)
  expect(law(may)).not.toBe(gone)
  expect(asked).toHaveBeenCalledTimes(4)
})

test('返す物は、中まで変えられない', () => {
  const law = memory(2).law(april)
  const [limit] = law.dayLimits
  const [rule] = law.pairRules
  const parts = [law, law.holidays, law.holidays.days, law.dayLimits, limit, limit?.codes]
  const all = [...parts, law.pairRules, rule, rule?.pairs, rule?.pairs[0]]
  expect(all.map((part) => part !== undefined && Object.isFrozen(part))).toEqual(all.map(() => true))
})

test('聞けなかった問いは、控えない', () => {
  const { law } = memory(2)
  const kept = law(april)
  law(may)
  expect(() => law({ ...april, from: '四月' })).toThrow(RangeError)
  expect(law(april)).toBe(kept)
})
