import type { ReactNode } from 'react'
import { appeal } from '../../law/appeal/appeal.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import type { Municipality } from '../registers/municipality.ts'
import { type AppealLaw, appealOn } from './appeal-instruction.ts'
import { WhyRuling } from './why-ruling.tsx'

type Of = {
  readonly law: AppealLaw
  readonly municipality: Pick<Municipality, 'name' | 'prefecture'>
  readonly today: string
}

/** 教示: what the notice that goes out today will say about contesting it, in one line, with its 「なぜ？」. */
export const AppealSays = ({ law, municipality, today }: Of): ReactNode => {
  const ruling = appealOn(law, municipality, today, explainOn)
  return (
    <>
      {ruling.silent ? '' : appeal.words(ruling.finding)}
      <WhyRuling ruling={ruling} />
    </>
  )
}
