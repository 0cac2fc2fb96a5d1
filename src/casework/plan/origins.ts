import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import { needOf } from './carry-issues.ts'
import { isBlank } from './without-blank-rows.ts'

/** A text that what is written may have been taken from, as people call it: 「前回の計画（第3版）」. */
export type Source = { readonly name: string; readonly content: PlanContent }

/** One box whose text stands word for word in a source; `row` is null for a box that is no row of a list. */
export type Origin = {
  readonly path: readonly string[]
  readonly row: number | null
  readonly key: string
  readonly from: string
}

/**
 * 写しの出どころ
 *
 * Where the texts of a plan came from, box by box and row by row: the first source that says the same. As soon as a
 * text is changed it is the writer's own.
 */
export const origins = (content: PlanContent, sources: readonly Source[]): readonly Origin[] => {
  const found: Origin[] = []
  for (const [key, value] of Object.entries(content)) {
    if (key === 'consent' || key === 'saves') continue
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value)
    const boxes = nested ? Object.entries(value) : [[key, value] as const]
    for (const [box, text] of boxes) {
      const path = nested ? [key, box] : [box]
      found.push(...(Array.isArray(text) ? ofRows(text, path, sources) : ofBox(text, path, sources)))
    }
  }
  return found
}

const ofBox = (text: unknown, path: readonly string[], sources: readonly Source[]): readonly Origin[] => {
  if (isBlank(text)) return []
  const source = sources.find(({ content }) => partAt(content, path) === text)
  return source ? [{ path, row: null, key: path.at(-1) ?? '', from: source.name }] : []
}

const ofRows = (
  rows: readonly unknown[],
  path: readonly string[],
  sources: readonly Source[],
): readonly Origin[] =>
  rows.flatMap((row, at) =>
    Object.entries(row as object).flatMap(([key, text]) => {
      if (isBlank(text)) return []
      const said = JSON.stringify(text)
      const source = sources.find(({ content }) => {
        const others = partAt(content, path)
        return (
          Array.isArray(others) &&
          others.some((other: Record<string, unknown>) => JSON.stringify(other[key]) === said)
        )
      })
      return source ? [{ path, row: at, key, from: source.name }] : []
    }),
  )

const partAt = (content: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
    content,
  )

/** The needs of the assessment as a source: what is carried over is the words of the need. */
export const assessmentSource = ({ assessment }: PlanContent): Source => ({
  name: 'アセスメント',
  content: { ...emptyPlan, needs: assessment.map(({ issue }) => needOf(issue)) },
})
