import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { unseenNotices } from '../case/notice-queries.ts'
import { screen } from '../case/screen.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import { turnsOn } from '../case/turns.ts'
import { isCitizen, isMunicipal } from '../registers/actor.ts'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { KanaLink } from './kana-link.tsx'
import { hasPassphrase, myCases, waitingFor } from './queries.ts'
import { reasonsOf } from './returned-reason.ts'
import { Citizen, Worklist } from './start-lists.tsx'

/** はじめ: what is waiting for me, the nearest day first. */
export const startScreen = screen({
  path: '/start',
  who: [
    '窓口',
    '係長',
    '市町村管理者',
    '相談支援専門員',
    '事業所管理者',
    '事業者職員',
    '支援センター職員',
    '本人',
    '家族',
  ],
  audit: 'はじめの画面',
  readings: true,
  load: async (at) => {
    const manages = at.actor.role === '市町村管理者'
    const { turns: waiting, all } = manages ? { turns: [], all: 0 } : await waitingFor(at)
    const reasons = await reasonsOf(at, waiting)
    const cases = isMunicipal(at.actor.role) ? [] : await myCases(at)
    return {
      data: {
        waiting,
        all,
        reasons,
        cases,
        lines: (await Promise.all(at.startLines.map((line) => line(at)))).filter((line) => line !== null),
        unseen: manages ? 0 : await unseenNotices(at.tx, at.actor),
        wantsPassphrase: isCitizen(at.actor.role) && !(await hasPassphrase(at)),
      },
      subject: {
        person: at.actor.person,
        caseId: null,
        relation: isCitizen(at.actor.role) ? '本人' : '担当の一覧',
        listed: [...waiting.map(({ person }) => person), ...cases.map(({ file }) => file.person)],
      },
    }
  },
  title: () => 'はじめ',
  view: ({ waiting, all, reasons, cases, lines, unseen, wantsPassphrase }, _form, at) => {
    if (at.actor.role === '市町村管理者') return <Manager at={at} />
    return (
      <>
        <KanaLink at={at} path="/start" />
        {wantsPassphrase && <ChoosePassphrase at={at} />}
        {unseen > 0 && (
          <p>
            <a href={at.href('/notices')}>新しいお知らせが{unseen}件あります</a>
          </p>
        )}
        {lines.map(({ says, href }) => (
          <p key={href}>
            <a href={at.href(href)}>{says}</a>
          </p>
        ))}
        {isCitizen(at.actor.role) ? (
          <Citizen {...{ waiting, reasons, at }} />
        ) : (
          <Worklist {...{ waiting, all, reasons, at }} />
        )}
        {!isCitizen(at.actor.role) && (
          <p>
            <a href={at.href('/work')}>仕事の一覧をみる（期限・地区・段階でしぼる）</a>
          </p>
        )}
        {isMunicipal(at.actor.role) && (
          <p>
            <a href={at.href('/tables')}>表と見通し</a>
            {'　'}
            <a href={at.href('/sheet')}>紙のセルフプランを写す</a>
            {'　'}
            <a href={at.href('/waiting')}>事業所を待っている人</a>
          </p>
        )}
        {!isMunicipal(at.actor.role) && (
          <>
            <h2>{isCitizen(at.actor.role) ? 'あなたの手続き' : '関わっている手続き'}</h2>
            {cases.length === 0 && <p>いまは、ありません。</p>}
            <ul className="link-list">
              {cases.map(({ file, name }) => (
                <li key={file.id}>
                  <a href={at.href(`/cases/${file.id}`)}>
                    {`${name}さん：${file.application ? `${writtenDay(file.application.on)}の${file.application.kind}申請` : ''}`}
                  </a>
                  <br />
                  {standing(file, at.today)}
                  {isCitizen(at.actor.role) && isHalfWritten(file) && (
                    <>
                      <br />
                      <a href={at.href(`/cases/${file.id}/self-plan`)}>つづきを書く</a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    )
  },
})

/** A self-plan that was begun and is not out: one goes on with it whosever turn it is. */
const isHalfWritten = ({ author, draft, selfPlan, closed }: CaseFile): boolean =>
  author === 'セルフプラン' && draft !== null && !draft.submitted && !selfPlan?.front && !closed

/** Where a case stands, in one line. */
const standing = (file: CaseFile, today: string): string => {
  if (file.closed) return `${file.closed.why}により終わりました`
  const now = turnsOn(file, today).map((turn) => `${holderWords[turn.holder]}の番（${stepTitle(turn.step)}）`)
  return now.length === 0 ? 'いま、だれの番でもありません' : `いまは、${now.join('、')}`
}

const Manager = ({ at }: { readonly at: At }) => (
  <>
    <p>アカウントと市町村の設定を受け持つ画面です。個人の手続きは見えません。</p>
    <ul className="link-list">
      <li>
        <a href={at.href('/accounts')}>アカウント</a>
      </li>
      <li>
        <a href={at.href('/settings')}>窓口と期限の設定</a>
      </li>
      <li>
        <a href={at.href('/organisations')}>事業所の一覧</a>
      </li>
    </ul>
  </>
)
