import type { ReactNode } from 'react'
import { easyDate } from '../../plan/easy/easy-day.ts'
import type { CaseFile } from '../case/file.ts'
import { words } from './my-plan.words.ts'

type Of = { readonly file: Pick<CaseFile, 'movedEnd'>; readonly say: (markup: string) => ReactNode }

/** 早めた終わり, in easy words: until when services can be used now, and until when it was before. */
export const MovedEndNote = ({ file: { movedEnd }, say }: Of): ReactNode => {
  const last = movedEnd?.moves.at(-1)
  if (!last) return null
  const [was, end] = [easyDate(last.decided), easyDate(last.end)]
  return (
    <p className="my-plan-note">
      {say(words.movedEnd(was, end))}
      {last.agreedOn && say(words.movedEndAgreed(easyDate(last.agreedOn)))}
    </p>
  )
}
