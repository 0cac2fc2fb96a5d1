import type { ReactNode } from 'react'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { Field, Fields } from '../../ui/kit/field.ts'
import { SummaryList, type SummaryRow } from '../../ui/summary/summary-list.tsx'
import { Week } from '../../ui/week-grid/week.tsx'
import { shownBlocks } from '../case/week-blocks.ts'
import type { ReturnAt } from './plan-return.ts'
import { sectionOf } from './sections.ts'
import { isBlank } from './without-blank-rows.ts'

/** What the draft says at a place where the desk may write a reason: folded, beside the box. */
export const PlaceText = ({
  content,
  at,
}: {
  readonly content: PlanContent
  readonly at: ReturnAt
}): ReactNode => {
  const section = sectionOf(at.place.section)
  if (!section) return null
  const { week: _week, ...fields } = section.fields('案')
  const values = section.fromContent(content)
  const need = at.need === null ? null : content.needs[at.need]
  const rows = need ? rowsOf(needFields(fields), need as Said) : rowsOf(fields, values)
  const week = section.id === 'week' ? content.week : section.id === 'now' ? (content.now?.week ?? []) : []
  return (
    <details className="place-text">
      <summary>
        計画案に書いてあること<span className="unseen">：{at.label}</span>
      </summary>
      {week.length > 0 && <Week caption="1週間の予定" blocks={shownBlocks(week)} />}
      {rows.length > 0 && <SummaryList rows={rows} />}
      {rows.length === 0 && week.length === 0 && <p>まだ書かれていません。</p>}
    </details>
  )
}

type Said = Readonly<Record<string, unknown>>

const needFields = ({ needs }: Fields): Fields => (needs?.widget.kind === 'rows' ? needs.widget.item : {})

/** Boxes with what is written in them; the rows of a list one after the other. Blank ones are left out. */
const rowsOf = (fields: Fields, values: Said, before = ''): readonly SummaryRow[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key]
    if (isBlank(value)) return []
    const { widget } = field
    if (widget.kind !== 'rows') return [{ label: before + field.label, value: textOf(field, value) }]
    return (value as readonly Said[]).flatMap((row, index) =>
      rowsOf(widget.item, row, `${before}${widget.itemName}${index + 1}：`),
    )
  })

const textOf = (field: Field<unknown>, value: unknown): string =>
  Object.values(field.show(value, 'it'))
    .flat()
    .map((text) => optionsOf(field).find((option) => option.value === text)?.label ?? text)
    .join('、')

const optionsOf = ({ widget }: Field<unknown>) => ('options' in widget ? widget.options : [])
