import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { recurringOfBesideRow } from '../../plan/week/recurring-of.ts'
import { recurringText } from '../../plan/week/recurring-text.ts'
import type { BesideRow } from '../../plan/week/week-row.ts'
import { documentList } from '../kit/document-value.ts'
import type { WeekSide } from '../kit/form-definition.ts'
import { laidBox } from '../kit/laid-box.ts'
import { boxWords } from './box-words.ts'
import { inOneLine } from './in-one-line.ts'

/** A line at the side of the week; a heading stands above the lines of its box. */
export type SideLine = { readonly text: string; readonly isHead: boolean }

const numbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** 週間計画表の横の欄の行 */
export function sideLines(side: WeekSide, plan: PlanDocument): readonly SideLine[] {
  const head = { text: side.label, isHead: true }
  const line = (text: string): SideLine => ({ text, isHead: false })
  if ('box' in side) return [head, line(boxWords(laidBox(side, { of: plan, on: plan.madeOn }, side.label)))]
  const list = documentList(plan, side.of)
  const rows = Array.from({ length: Math.max(side.least, list.length, 1) }, (_, index) => list[index] ?? null)
  if (isOneLine(side))
    return [head, ...rows.map((row) => line(row === null ? '' : oneLineOf(row as BesideRow)))]
  return [
    head,
    ...rows.flatMap((row, index) =>
      side.lines.map((box, at) => {
        const laid = laidBox(box, { of: row ?? {}, list: side.of, row: index, on: plan.madeOn })
        const number = at > 0 ? '' : `${numbers[index] ?? `(${index + 1})`} `
        return line(`${number}${laid.label}：${row === null ? '' : boxWords(laid)}`)
      }),
    ),
  ]
}

/** What comes again beside the week, told in one line, with all that is known of when. */
export const isOneLine = (side: Extract<WeekSide, { of: string }>): boolean =>
  side.shape === 'lines' && side.of.endsWith('besides')

const oneLineOf = (row: BesideRow): string =>
  recurringText(recurringOfBesideRow({ ...row, kind: inOneLine(row.kind) }))
