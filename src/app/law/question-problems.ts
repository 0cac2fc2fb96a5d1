import { type Problem, problem } from '../../law/kit/problem.ts'

const keys = ['on', 'in', 'facts']

/** Values (leaves, lists and groups) that one question may hold: several times the fullest honest one. */
const mostValues = 6000
/** Lists of flat rows are three deep; nobody prints what is nested without end. */
const deepest = 8

/** What is wrong with a question before any rule looks at it: its own names, its size, its depth. */
export function questionProblems(asked: unknown): Problem[] {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    return [whole('問いは { "on": …, "in": …, "facts": { … } } の形で入れてください')]
  }
  if (valuesIn(asked, deepest, mostValues) > mostValues) {
    return [whole(`問いが大きすぎます。一つの問いに入れる値は${mostValues}個、入れ子は${deepest}段までです`)]
  }
  return Object.entries(asked)
    .filter(([key]) => !keys.includes(key))
    .map(([key, value]) => problem(key, key, value, `この名前は使えません。使える名前：${keys.join('、')}`))
}

const whole = (says: string): Problem => ({ field: '', name: '問い', value: null, expected: says, says })

/** Counts no further than `most`; what is nested too deep counts as too much. */
function valuesIn(value: unknown, depth: number, most: number): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth === 0) return most + 1
  let count = 1
  for (const inner of Object.values(value)) {
    count += valuesIn(inner, depth - 1, most - count)
    if (count > most) return count
  }
  return count
}
