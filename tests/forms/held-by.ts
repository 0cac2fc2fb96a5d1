import { documentList, documentValue } from '../../src/forms/kit/document-value.ts'
import type { Band, Box, FormDefinition } from '../../src/forms/kit/form-definition.ts'
import { type PlanDocument, planDocument } from '../../src/plan/content/plan-document.ts'
import { recurringOfBesideRow } from '../../src/plan/week/recurring-of.ts'
import { weekDays } from '../../src/plan/week/week-days.ts'
import type { WeekRow } from '../../src/plan/week/week-row.ts'

type Tree = Record<string, unknown>

/** 様式に載るもの: the plan with nothing in it but what a form has a box for, told independently of the reader. */
export function heldBy(definition: FormDefinition, plan: PlanDocument): PlanDocument {
  const titles = definition.title
  const hasRegime = typeof titles !== 'string' && titles.障害者 !== titles.障害児
  const held: Tree = { regime: hasRegime ? plan.regime : '障害者', demo: plan.demo, person: { name: '' } }
  for (const { bands } of definition.sheets) for (const band of bands) hold(held, band, plan)
  return planDocument.parse(held)
}

function hold(held: Tree, band: Band, plan: PlanDocument): void {
  if (band.band === 'cells') for (const cell of band.rows.flat()) if ('box' in cell) holdBox(held, cell, plan)
  if (band.band === 'table') {
    const rows = documentList(plan, band.of).filter(
      (row) =>
        band.where === undefined ||
        band.where.is.some((one) => one === (documentValue(row, band.where?.field ?? '') ?? null)),
    )
    const boxes = band.columns.flatMap(({ lines }) => lines)
    const own = rows.flatMap((row) => {
      const values = rowOf(row, boxes)
      if (Object.values(values).every((value) => value === null || value === false || String(value) === ''))
        return []
      if (band.where !== undefined) values[band.where.field] ??= band.where.is[0]
      return [values]
    })
    const before = documentList(held, band.of)
    put(held, band.of, band.where === undefined ? own : [...before, ...own])
  }
  if (band.band !== 'week') return
  put(held, band.of, documentList(plan, band.of))
  for (const side of band.side?.boxes ?? []) {
    if ('box' in side) holdBox(held, side, plan)
    else if (side.shape === 'lines') put(held, side.of, documentList(plan, side.of))
    else
      put(
        held,
        side.of,
        documentList(plan, side.of).map((row) => rowOf(row, side.lines)),
      )
  }
}

const isHeld = ({ box, as }: Box): boolean =>
  box !== '#' && as !== 'age' && as !== 'strokes' && !box.startsWith('content.consent.')

function holdBox(held: Tree, box: Box, plan: PlanDocument): void {
  if (isHeld(box)) put(held, box.box, plain(documentValue(plan, box.box)))
}

const rowOf = (row: unknown, boxes: readonly Box[]): Tree =>
  Object.fromEntries(boxes.filter(isHeld).map((box) => [box.box, plain(documentValue(row, box.box))]))

/** A box in which nothing is written is null. */
const plain = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value

function put(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let at = tree
  for (const key of keys) {
    at[key] ??= {}
    at = at[key] as Tree
  }
  at[last] = value
}

const certificates = new Set(['services', 'regional', 'child'])

/** The same plan with its week day by day and in one order, and what says nothing left out. */
export function plainly(plan: PlanDocument): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value) => {
      if (key === 'week' && Array.isArray(value)) return dayByDay(value as WeekRow[])
      if (key === 'change' && Array.isArray(value)) return value.toSorted()
      if (key === 'besides' && Array.isArray(value))
        return value.map((row) => bare(recurringOfBesideRow(row)))
      // Figures are figures, whichever width they were typed in.
      if (certificates.has(key) && typeof value === 'string' && /^[\d０-９]+$/.test(value))
        return value.normalize('NFKC')
      return typeof value === 'string' ? (value.trim() === '' ? null : value) : value
    }),
  )
}

const dayByDay = (rows: readonly WeekRow[]): string[] =>
  rows
    .flatMap(({ days, repeat, nth, start, ...row }) =>
      days.map((day) => {
        const rhythm =
          repeat === '隔週' ? { repeat, start } : repeat === '第何' ? { repeat, nth: nth ?? [] } : {}
        return JSON.stringify({ at: weekDays.indexOf(day), ...sorted(bare({ ...row, ...rhythm })) })
      }),
    )
    .sort()

const bare = (row: object): Tree =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === ''),
    ),
  )

const sorted = (row: Tree): Tree =>
  Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
