import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { helperAtWork } from '../case/helper-at-work.ts'
import { isCitizen } from '../registers/actor.ts'
import { courseWords as words } from './course.words.ts'
import { kanaOf, sayer } from './easy.tsx'
import { helpWords } from './help.words.ts'

const {
  easy: { helper: easy },
} = helpWords

type Of = {
  readonly file: CaseFile
  /** The name of the provider that helps. */
  readonly helper: string | null
  readonly at: At
}

/** 表面の手伝い: for the provider, who asked it for what; for the desk, whom it has asked; for the person, who helps. */
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
  if (!helper) return null
  if (isCitizen(at.actor.role)) {
    const say = sayer(kanaOf(at))
    return (
      <Notice
        kind="info"
        title={
          <>
            {helper}
            {say(easy.title)}
          </>
        }
      >
        <p>
          {say(easy.asked)}（{at.municipality.name}、{writtenDay(asked.on)}）
        </p>
        <p>{say(easy.wrong)}</p>
      </Notice>
    )
  }
  if (at.actor.role !== '窓口' && at.actor.role !== '係長') return null
  return (
    <Notice kind="info" title={words.asked(helper)}>
      <p>{words.askedNote}</p>
    </Notice>
  )
}
