import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { helperAtWork } from '../case/helper-at-work.ts'
import { courseWords as words } from './course.words.ts'

type Of = {
  readonly file: CaseFile
  /** The name of the provider that helps. */
  readonly helper: string | null
  readonly at: At
}

/** 表面の手伝い: for the provider, who asked it for what; for the desk, whom it has asked. Nothing for others. */
export const HelperSays = ({ file, helper, at }: Of): ReactNode => {
  const asked = helperAtWork(file)
  if (!asked) return null
  if (at.actor.role === '事業者職員')
    return (
      <Notice kind="info" title={words.youWereAsked(at.municipality.name, writtenDay(asked.on))}>
        <ul>
          {words.yourPart.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Notice>
    )
  if ((at.actor.role !== '窓口' && at.actor.role !== '係長') || !helper) return null
  return (
    <Notice kind="info" title={words.asked(helper)}>
      <p>{words.askedNote}</p>
    </Notice>
  )
}
