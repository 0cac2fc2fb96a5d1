import type { Change } from './what-would-change.ts'

/** How many values of one fact are named before 「など」. */
const mostNamed = 3

/** 答えが変わる条件を言葉で: one sentence for each fact and outcome, in the order in which they were found. */
export function changesInWords(changes: readonly Change[]): string[] {
  const groups = new Map<string, { first: Change; values: string[] }>()
  for (const change of changes) {
    const key = JSON.stringify([change.name, change.words])
    const group = groups.get(key) ?? { first: change, values: [] }
    group.values.push(change.becomes)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ first, values }) => {
    const named = values.slice(0, mostNamed).map((value) => `「${value}」`)
    const more = values.length > mostNamed ? `など${values.length}通りのどれか` : ''
    return `「${first.name}」が「${first.was}」でなく${named.join('か')}${more}なら、${first.words}`
  })
}
