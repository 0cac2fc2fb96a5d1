import type { ReactNode } from 'react'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { isBegun, sections } from './sections.ts'
import { words } from './submission.words.ts'

type Of = { readonly content: PlanContent; readonly here: string }

/** 未着手の節: those in which nothing is written and which hold nothing that law requires; no bar to handing in. */
export const NotWritten = ({ content, here }: Of): ReactNode => {
  const open = sections.filter((section) => section.items.length === 0 && !isBegun(content, section))
  if (open.length === 0) return null
  return (
    <Notice kind="warning" title={words.notWritten}>
      <ul>
        {open.map(({ id, title }) => (
          <li key={id}>
            <a href={`${here}/write/${id}`}>{title}</a>（未着手）
          </li>
        ))}
      </ul>
      <p>{words.notWrittenNote}</p>
    </Notice>
  )
}
