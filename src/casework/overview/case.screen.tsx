import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { Track } from '../../ui/steps/track.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame } from '../case/case-frame.tsx'
import { mayActAs } from '../case/guard.ts'
import { screen } from '../case/screen.ts'
import { onCase, type SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { hasNoPlan } from '../case/steps.ts'
import { type Turn, turns } from '../case/turns.ts'
import { isCitizen } from '../registers/actor.ts'
import { pathWords, words } from './case.words.ts'
import { linksOf } from './case-links.ts'
import { organisationNames } from './queries.ts'
import { stepPath } from './step-path.ts'
import { trackOf } from './track-of.ts'
import { holderName, stepTitle, turnDays } from './turn-words.ts'

/** 事案: the fifteen steps with their days, whose turn it is, and what I can do now. */
export const caseScreen = screen({
  path: '/cases/:id',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '手続きを見る',
  load: (at) =>
    onCase(at, async ({ file }) => ({
      names: await organisationNames(
        at,
        turns(file).flatMap(({ party }) => party ?? []),
      ),
    })),
  title: ({ seen }) => `${seen.person.name}さんの手続き`,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ seen, names }, _form, at) => {
    const { file } = seen
    const all = turns(file)
    const mine = all.filter((turn) => mayActAs(at.actor, turn, file))
    const others = all.filter((turn) => !mine.includes(turn))
    return (
      <CaseFrame seen={seen}>
        <p>
          {!isCitizen(at.actor.role) &&
            `${pathWords({
              target: file.application?.target ?? '',
              kind: file.application?.kind ?? '',
              author: file.author,
              noPlan: hasNoPlan(file),
              category: file.application?.needsCategory ?? false,
            })}　`}
          {file.application &&
            `申請したサービス：${serviceNames(file.application.services, at.today).join('、')}`}
        </p>
        {file.closed && <Notice kind="info" title={`この手続きは${file.closed.why}により終わっています`} />}
        <Panel title={words.turn}>
          {all.length === 0 && <p>{words.nobody}</p>}
          {mine.map((turn) => (
            <MyTurn key={`${turn.step}${turn.party}`} turn={turn} file={file} at={at} />
          ))}
          {others.length > 0 && (
            <ul className="plain-list">
              {others.map((turn) => (
                <li key={`${turn.step}${turn.party}`}>
                  <strong>{holderName(turn, names, turn.party)}</strong>の番：{stepTitle(turn.step)}（
                  {turn.why}）
                  <br />
                  {turnDays(turn, at.today)}
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <h2>{words.track}</h2>
        <Track steps={trackOf(file, at.today)} label={words.track} />
        <h2>{words.more}</h2>
        <ul className="link-list">
          {linksOf(file, at.actor).map(({ label, path }) => (
            <li key={path}>
              <a href={at.href(path)}>{label}</a>
            </li>
          ))}
        </ul>
      </CaseFrame>
    )
  },
})

const MyTurn = ({
  turn,
  file,
  at,
}: {
  readonly turn: Turn
  readonly file: SeenCase['file']
  readonly at: At
}) => (
  <div className="my-turn">
    <p>
      <strong>{words.yourTurn}</strong>：{stepTitle(turn.step)}
      <br />
      {turnDays(turn, at.today)}　<span className="source">根拠：{turn.source}</span>
    </p>
    <p>
      <LinkButton
        href={at.href(
          turn.step === 1
            ? `/persons/${file.person}/apply?from=${file.id}`
            : `/cases/${file.id}/${stepPath(file, turn)}`,
        )}
      >
        {turn.why}
      </LinkButton>
    </p>
  </div>
)
