import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { selfPlanSides } from '../../law/self-plan-sheet/self-plan-sides.ts'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { isCitizen } from '../registers/actor.ts'
import { courseWords as words } from './course.words.ts'

type Of = {
  readonly file: CaseFile
  /** Names of the provider that helps and of the centre; null where there is none. */
  readonly helper: string | null
  readonly centre: string | null
  readonly at: At
  readonly here: string
}

/** 別紙2の四つの段: for those who work with the person, how far the self-plan has come and who is next. */
export const Course = ({ file, helper, centre, at, here }: Of): ReactNode => {
  if (isCitizen(at.actor.role)) return null
  const course = file.selfPlan
  const sides = explainOn(
    { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
    selfPlanSides,
    {
      canWriteAlone: helper === null,
    },
  )
  const desk = at.actor.role === '窓口' || at.actor.role === '係長'
  const submitted = file.draft?.submitted != null
  const open = !submitted && !file.closed && !file.office
  const chosen = file.author === 'セルフプラン'
  const { explained, front, copyWished } = course ?? {}
  return (
    <Panel title={words.title}>
      <ol>
        <li>
          {words.explain}：
          {explained
            ? words.explained(writtenDay(explained.on), explained.by, explained.way)
            : words.notExplained}
          {open && at.actor.role !== '事業者職員' && (
            <>
              {'　'}
              <a href={`${here}/explain`}>{words.recordExplained}</a>
            </>
          )}
        </li>
        <li>
          {words.help}：
          {helper ? words.helped(helper, writtenDay(course?.helper?.on ?? at.today)) : words.noHelp}
          {open && chosen && desk && !front && (
            <>
              {'　'}
              <a href={`${here}/ask-helper`}>{words.askHelper}</a>
            </>
          )}
        </li>
        <li>
          {words.front}：{front ? writtenDay(front.on) : submitted ? words.whole : words.notYet}
        </li>
        <li>
          {words.back}：{submitted ? words.closed : front ? words.deskWrites(centre) : words.notYet}
        </li>
      </ol>
      {copyWished && <p>{words.copyWished(writtenDay(copyWished))}</p>}
      {desk && chosen && open && (
        <p>
          <LinkButton kind={front ? 'primary' : 'secondary'} href={`${here}/sheet`}>
            {front ? words.complete : words.sheet}
          </LinkButton>
        </p>
      )}
      <WhyRuling ruling={sides} />
    </Panel>
  )
}
