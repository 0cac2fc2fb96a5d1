import { z } from 'zod'
import { planContent } from '../content/plan-content.ts'
import type { Path } from './change.ts'

/** What the boxes on a path are called, from the outermost: ['基本情報', '家族構成', '続柄']. Rows are passed through. */
export const boxTitles = (path: Path): readonly string[] => {
  let inside: z.ZodType = planContent
  return path.map((key) => {
    const object = inner(inside)
    const box: unknown = object instanceof z.ZodObject ? object.shape[key] : undefined
    if (!(box instanceof z.ZodType)) return key
    inside = box
    return titleOf(box) ?? key
  })
}

const titleOf = (box: z.ZodType): string | undefined => {
  const title = box.meta()?.title
  if (title !== undefined) return title
  const next = unwrapped(box)
  return next && titleOf(next)
}

const unwrapped = (box: z.ZodType): z.ZodType | undefined => {
  const wraps = box instanceof z.ZodOptional || box instanceof z.ZodNullable || box instanceof z.ZodDefault
  return wraps ? (box.unwrap() as z.ZodType) : undefined
}

/** The object of a box, or of the rows of a box. */
const inner = (box: z.ZodType): z.ZodType => {
  const next = box instanceof z.ZodArray ? (box.element as z.ZodType) : unwrapped(box)
  return next ? inner(next) : box
}
