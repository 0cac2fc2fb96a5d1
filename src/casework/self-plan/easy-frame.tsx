import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import { CaseFrame } from '../case/case-frame.tsx'
import type { FormState } from '../case/screen.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { isMunicipal } from '../registers/actor.ts'
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
  readonly back?: ReactNode
  readonly children: ReactNode
}

/** Around every page of the self-plan: what makes it readable on top, whom to ask at the end, always in one place. */
export const EasyFrame = ({ seen, at, form, desks, here, back, children }: Of): ReactNode => (
  <>
    <PageTools at={at} form={form} here={here} />
    {back}
    <CaseFrame seen={seen}>
      {children}
      {!isMunicipal(at.actor.role) && <PageHelp desks={desks} say={sayer(kanaOf(at))} at={at} />}
    </CaseFrame>
  </>
)
