import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { courseWords as words } from './course.words.ts'

type Of = { readonly file: CaseFile; readonly at: At }

/** 説明の記録がまだないこと: for the desk while the self-plan is being written. No condition of anything. */
export const ExplainHint = ({ file, at }: Of): ReactNode => {
  const desk = at.actor.role === '窓口' || at.actor.role === '係長'
  const open = file.author === 'セルフプラン' && !file.closed && !file.draft?.submitted
  if (!desk || !open || file.selfPlan?.explained) return null
  return (
    <Notice kind="info" title={words.explainFirst}>
      <p>{words.explainFirstNote}</p>
      <p>
        <a href={at.href(`/cases/${file.id}/self-plan/explain`)}>{words.recordExplained}</a>
      </p>
    </Notice>
  )
}
