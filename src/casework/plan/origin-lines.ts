import type { PlanContent } from '../../plan/content/plan-content.ts'
import { boxTitles } from '../../plan/difference/box-title.ts'
import type { Origin } from './origins.ts'
import type { SectionId } from './sections.ts'
import { isBlank } from './without-blank-rows.ts'

/** 「前回の計画（第3版）」 and what of it still stands: 「課題1、課題2（支援目標、達成時期）」. */
export type OriginLine = { readonly from: string; readonly texts: string }

/** The origins of one section, a line for each source. */
export const originLines = (
  content: PlanContent,
  found: readonly Origin[],
  { section, keys }: { readonly section: SectionId; readonly keys: readonly string[] },
): readonly OriginLine[] => {
  const part = section === 'basics' || section === 'now' ? section : null
  const here = found.filter(({ path: [first = '', second = ''] }) =>
    part ? first === part && keys.includes(second) : keys.includes(first),
  )
  return [...Map.groupBy(here, ({ from }) => from)].map(([from, of]) => ({
    from,
    texts: [...Map.groupBy(of, ({ path, row }) => `${path.join('.')} ${row}`).values()]
      .map((boxes) => nameOf(content, boxes))
      .join('、'),
  }))
}

const nameOf = (content: PlanContent, boxes: readonly Origin[]): string => {
  const [first] = boxes
  if (!first) return ''
  const title = boxTitles(first.path).at(-1) ?? ''
  if (first.row === null) return title
  const list = first.path.at(-1) ?? ''
  const name = list === 'needs' ? `課題${first.row + 1}` : `${title}${first.row + 1}`
  const row = rowAt(content, first.path, first.row)
  const written = Object.values(row).filter((text) => !isBlank(text)).length
  if (boxes.length === written) return name
  return `${name}（${boxes.map(({ key }) => boxTitles([...first.path, key]).at(-1)).join('、')}）`
}

const rowAt = (content: object, path: readonly string[], row: number): object => {
  const list = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], content)
  return (list as readonly object[])[row] ?? {}
}
