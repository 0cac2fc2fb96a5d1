import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { mayActAs } from '../case/guard.ts'
import { isOwnTurn } from '../case/is-own-turn.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import { type Turn, turns, turnsOn } from '../case/turns.ts'
import { WhyDue } from '../case/why-due.tsx'
import { words } from './case.words.ts'
import { stepPath } from './step-path.ts'
import { holderName, isToMend, turnDays } from './turn-words.ts'

type Of = {
  readonly file: SeenCase['file']
  readonly names: ReadonlyMap<string, string>
  /** Why the desk gave the draft back; null where it did not, or not to the reader. */
  readonly returned: string | null
  readonly at: At
}

/** いま、だれの番か: mine with its button, the others' with what may be recorded for them, and what is foreseen. */
export const TurnPanel = ({ file, names, returned, at }: Of): ReactNode => {
  const all = turnsOn(file, at.today)
  const mine = all.filter((turn) => isOwnTurn(at.actor, turn, file))
  const others = all.filter((turn) => !mine.includes(turn))
  return (
    <Panel title={words.turn}>
      {all.length === 0 && <p>{words.nobody}</p>}
      {turns(file)
        .filter(({ since }) => since > at.today)
        .map((turn) => (
          <p key={`${turn.step}${turn.since}`}>
            {writtenDay(turn.since)}から：{turn.why}（{holderWords[turn.holder]}）
          </p>
        ))}
      {mine.map((turn) => (
        <MyTurn key={`${turn.step}${turn.party}`} {...{ turn, file, returned, at }} />
      ))}
      {others.length > 0 && (
        <ul className="plain-list">
          {others.map((turn) => (
            <li key={`${turn.step}${turn.party}`}>
              <strong>{holderName(turn, names, turn.party)}</strong>の番：{stepTitle(turn.step)}（{turn.why}）
              <br />
              {turnDays(turn, at.today, isToMend(file, turn.step))}
              {isToMend(file, turn.step) && <Reason says={returned} />}
              {turn.until && <WhyDue file={file} step={turn.step} place={at.municipality.name} />}
              {mayActAs(at.actor, turn, file) && (
                <>
                  <p>{words.forThem}</p>
                  <Ways {...{ turn, file, at }} kind="secondary" />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const MyTurn = ({ turn, file, returned, at }: Omit<Of, 'names'> & { readonly turn: Turn }) => (
  <div className="my-turn">
    <p>
      <strong>{words.yourTurn}</strong>：{stepTitle(turn.step)}
      <br />
      {`${turnDays(turn, at.today, isToMend(file, turn.step))}　`}
      <span className="source">根拠：{turn.source}</span>
    </p>
    {isToMend(file, turn.step) && <Reason says={returned} />}
    {turn.until && <WhyDue file={file} step={turn.step} place={at.municipality.name} />}
    <Ways {...{ turn, file, at }} kind="primary" />
  </div>
)

type WaysOf = Pick<Of, 'file' | 'at'> & { readonly turn: Turn; readonly kind: 'primary' | 'secondary' }

/** Where what a turn asks for is done. */
const Ways = ({ turn, file, at, kind }: WaysOf) => (
  <>
    <p>
      <LinkButton
        kind={kind}
        href={at.href(
          turn.step === 1
            ? `/persons/${file.person}/apply?from=${file.id}`
            : `/cases/${file.id}/${stepPath(file, turn)}`,
        )}
      >
        {turn.why}
      </LinkButton>
    </p>
    {turn.step === 3 && turn.holder === '本人' && (
      <p>
        <LinkButton kind="secondary" href={at.href(`/cases/${file.id}/self-plan/choose`)}>
          自分で計画を作る（セルフプラン）
        </LinkButton>
      </p>
    )}
  </>
)

const Reason = ({ says }: { readonly says: string | null }) =>
  says && (
    <p>
      {words.returned}
      <br />
      <span className="summary-value">{says}</span>
    </p>
  )
