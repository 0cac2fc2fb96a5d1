import type { PlanContent } from '../content/plan-content.ts'
import type { Edit, Path, Row } from './change.ts'
import { isObject } from './same.ts'

/**
 * 変更をあてはめる
 *
 * The content after the steps; `apply(difference(a, b), a)` is `b`. No screen applies steps: this is the other half
 * of `difference`, by which the tests show that its steps leave nothing of a change out.
 */
export const apply = (steps: readonly Edit[], before: PlanContent): PlanContent => {
  let content: Row = before
  for (const step of steps) if (step.what === '書きかえ') content = withPart(content, step.path, step.after)
  const lists = Map.groupBy(
    steps.filter(({ what }) => what !== '書きかえ'),
    ({ path }) => path.join('.'),
  )
  for (const of of lists.values()) {
    const path = of[0]?.path ?? []
    content = withPart(content, path, rowsAfter(of, rowsAt(content, path)))
  }
  return content as PlanContent
}

const rowsAfter = (steps: readonly Edit[], before: readonly Row[]): readonly Row[] => {
  const gone = new Set<number>()
  const placed = new Map<number, Row>()
  for (const step of steps) {
    if (step.what === '削除' || step.what === '移動') gone.add(step.from)
    if (step.what === '移動') placed.set(step.at, before[step.from] ?? {})
    if (step.what === '追加') placed.set(step.at, step.row)
  }
  const stayed = before.filter((_, index) => !gone.has(index))
  const rows: Row[] = []
  while (placed.size + stayed.length > 0) {
    const row = placed.get(rows.length) ?? stayed.shift()
    placed.delete(rows.length)
    if (!row) break
    rows.push(row)
  }
  return rows.map((row, at) =>
    steps.reduce(
      (made, step) => (step.what === '行の書きかえ' && step.at === at ? rewritten(made, step) : made),
      row,
    ),
  )
}

const rewritten = (
  row: Row,
  { key, after }: { readonly key: string | null; readonly after: unknown },
): Row => (key === null ? (isObject(after) ? after : row) : withPart(row, [key], after))

const rowsAt = (content: Row, path: Path): readonly Row[] => {
  const part = path.reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), content)
  return Array.isArray(part) ? part : []
}

const withPart = (content: Row, [key, ...rest]: Path, part: unknown): Row => {
  if (key === undefined) return content
  const inside = content[key]
  const made = rest.length === 0 ? part : withPart(isObject(inside) ? inside : {}, rest, part)
  if (made !== undefined) return { ...content, [key]: made }
  const { [key]: _gone, ...left } = content
  return left
}
