import type { EasyItem, EasyRow } from './easy-plan-shape.ts'
import { own, said } from './easy-text.ts'
import type { PictureId } from './pictures/picture-of.ts'

/** One thing of a section; null when nothing was written of it. */
export const easyItem = (
  picture: PictureId | null,
  head: EasyItem['head'],
  rows: readonly (EasyRow | null)[],
): EasyItem | null => {
  const there = rows.filter((row) => row !== null)
  return there.length > 0 ? { picture, head, rows: there } : null
}

/** A line of what somebody wrote, under a label of ours; null when nothing was written. */
export const easyLine = (label: string | null, text: string | null | undefined): EasyRow | null =>
  text ? { label: label === null ? null : own(label), text: said(text) } : null

/** A text of its own with our heading above it. */
export const titled = (head: string | null, text: string | null | undefined): EasyItem | null =>
  easyItem(null, head === null ? null : own(head), [easyLine(null, text)])
