import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { writtenInstant } from '../case/written-instant.ts'
import type { TypedPage } from './queries.ts'
import { selfPlanPages } from './self-plan-pages.ts'
import { sheetWords as words } from './sheet.words.ts'

type Of = {
  readonly typed: readonly TypedPage[]
  /** The address of the self-plan. */
  readonly here: string
}

/** What is typed on the pages of the plan and not saved: whoever copies a paper sees that there is another text. */
export const SheetTyped = ({ typed, here }: Of): ReactNode =>
  typed.length > 0 && (
    <Notice kind="warning" title={words.typed}>
      <p>{words.typedLead}</p>
      <ul>
        {typed.map(({ page, by, at }) => (
          <li key={page}>
            <a href={`${here}/write/${page}`}>{selfPlanPages.find(({ id }) => id === page)?.title ?? page}</a>
            （{by.map((name) => `${name}さん`).join('、')}、{writtenInstant(at)}）
          </li>
        ))}
      </ul>
    </Notice>
  )
