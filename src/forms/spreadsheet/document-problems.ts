import type { z } from 'zod'
import { documentValue } from '../kit/document-value.ts'
import type { Collected, Place } from './collected.ts'

/** 書けないこと: what the plan does not take of what was read, at the cell from which it came. */
export function documentProblems(
  issues: readonly z.core.$ZodIssue[],
  document: unknown,
  places: ReadonlyMap<string, Place>,
  collected: Collected,
): void {
  for (const issue of issues) {
    const path = issue.path.map(String)
    const value = documentValue(document, path.join('.'))
    const place = placeOf(path, places)
    if (place === undefined) continue
    const { expected, mend } = says(issue, value)
    collected.wrong(place, value === null || value === undefined ? '' : String(value), expected, mend)
  }
}

/** The cell of the path itself, else of what it is a part of, else the first that is a part of it. */
function placeOf(path: readonly string[], places: ReadonlyMap<string, Place>): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = places.get(path.slice(0, length).join('.'))
    if (found !== undefined) return found
  }
  return [...places.values()][0]
}

function says(issue: z.core.$ZodIssue, value: unknown): { expected: string; mend: string } {
  if (value === null || value === undefined || value === '')
    return { expected: '書き込みが要る欄', mend: '空いています。書いてください' }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return {
      expected: `${issue.maximum}文字まで`,
      mend: `今は${String(value).length}文字です。短くしてください`,
    }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { expected: `${issue.maximum}行まで`, mend: '行をまとめて減らしてください' }
  if (issue.code === 'too_big') return { expected: `${issue.maximum}まで`, mend: '数字を見なおしてください' }
  if (issue.code === 'too_small')
    return { expected: `${issue.minimum}から`, mend: '数字を見なおしてください' }
  if (issue.code === 'invalid_value')
    return { expected: `どれか：${issue.values.map(String).join('、')}`, mend: 'この中から選んでください' }
  return { expected: '様式どおりの書き方', mend: '書き方を見なおしてください' }
}
