import type { Annex1Row } from './annex1-rows.ts'

/** ％の分母: what the plans of a row are measured against; null where that is hidden. */
export const baseOf = ({ measuredBy, users, subjects }: Annex1Row<number | null>): number | null =>
  measuredBy === '利用者' ? users : subjects
