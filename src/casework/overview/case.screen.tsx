import { Notice } from '../../ui/notice/notice.tsx'
import { Track } from '../../ui/steps/track.tsx'
import { CaseFrame } from '../case/case-frame.tsx'
import { MovedEndSays } from '../case/moved-end-says.tsx'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { SelfPlanSays } from '../case/self-plan-says.tsx'
import { serviceNames } from '../case/service-names.ts'
import { turns } from '../case/turns.ts'
import { isCitizen } from '../registers/actor.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { pathWords, words } from './case.words.ts'
import { linksOf } from './case-links.ts'
import { GrantPanel } from './grant-panel.tsx'
import { KanaLink } from './kana-link.tsx'
import { ProcedureWhy } from './procedure-why.tsx'
import { returnedReason } from './returned-reason.ts'
import { trackOf } from './track-of.ts'
import { TurnPanel } from './turn-panel.tsx'

/** 事案: the fifteen steps with their days, whose turn it is, and what I can do now. */
export const caseScreen = screen({
  path: '/cases/:id',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '手続きを見る',
  readings: true,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      names: await organisationNames(
        at,
        turns(file).flatMap(({ party }) => party ?? []),
      ),
      returned: await returnedReason(at, file),
    })),
  title: ({ seen }) => `${seen.person.name}さんの手続き`,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ seen, names, returned }, _form, at) => {
    const { file } = seen
    return (
      <CaseFrame seen={seen}>
        <KanaLink at={at} path={`/cases/${file.id}`} />
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
        <TurnPanel {...{ file, names, returned, at }} />
        <SelfPlanSays file={file} at={at} />
        <MovedEndSays file={file} role={at.actor.role} />
        {file.grant && <GrantPanel grant={file.grant} decided={file.movedEnd?.decided ?? null} />}
        <h2>{words.track}</h2>
        <ProcedureWhy
          {...{ file, today: at.today, place: at.municipality.name, easy: isCitizen(at.actor.role) }}
        />
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
