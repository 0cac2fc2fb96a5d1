import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import { CaseFrame } from '../case/case-frame.tsx'
import type { FormState } from '../case/screen.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { isCitizen, isMunicipal } from '../registers/actor.ts'
import type { Desk } from '../registers/municipality.ts'
import { kanaOf, sayer } from './easy.tsx'
import { PageHelp } from './page-help.tsx'
import { PageTools } from './page-tools.tsx'

type Of = {
  readonly seen: SeenCase
  readonly at: At
  readonly form: FormState
  readonly desks: readonly Desk[]
  /** The page's own address. */
  readonly here: string
  /** On a page of one question: where one is, beside whose plan it is, in one line; and the way back, below. */
  readonly one?: { readonly progress: ReactNode; readonly back: ReactNode }
  readonly children: ReactNode
}

/** Around every page of the self-plan: what makes it readable on top, whom to ask at the end, always in one place. */
export const EasyFrame = ({ seen, at, form, desks, here, one, children }: Of): ReactNode => {
  const help = !isMunicipal(at.actor.role) && <PageHelp desks={desks} say={sayer(kanaOf(at))} at={at} />
  const tools = <PageTools at={at} form={form} here={here} />
  if (!one || !isCitizen(at.actor.role))
    return (
      <>
        {tools}
        <CaseFrame seen={seen}>
          {one && <p className="easy-progress">{one.progress}</p>}
          {children}
          {one && <p className="easy-back">{one.back}</p>}
          {help}
        </CaseFrame>
      </>
    )
  return (
    <>
      {tools}
      <p>
        <span className="easy-progress">{one.progress}</span>
        {'　'}
        {seen.person.name}さん
      </p>
      {children}
      <p className="easy-back">{one.back}</p>
      {help}
    </>
  )
}
