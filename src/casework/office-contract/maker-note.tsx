import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { planMaker } from '../../law/plan-maker/plan-maker.ts'
import type { CaseFile } from '../case/file.ts'
import { planMakerFactsOf } from '../case/plan-maker-facts-of.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { makerWords as words } from './maker.words.ts'

type Of = {
  readonly file: CaseFile
  readonly place: string
  /** For the person and the family: in plain words. */
  readonly easy: boolean
}

/** だれが計画を作るか: the kind of office that the services call for, and why; beside the list of offices. */
export const MakerNote = ({ file, place, easy }: Of): ReactNode => {
  const asked = planMakerFactsOf(file, place)
  if (asked === null) return null
  const ruling = explainOn(asked.when, planMaker, asked.facts)
  return (
    <>
      {!ruling.silent && (
        <p>
          {words.lead}
          <strong>{easy ? words.easy[ruling.finding.maker] : planMaker.words(ruling.finding)}</strong>
        </p>
      )}
      <WhyRuling ruling={ruling} />
    </>
  )
}
