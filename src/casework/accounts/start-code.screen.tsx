import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { isCitizen } from '../registers/actor.ts'
import { words } from './accounts.words.ts'
import { accountOf } from './queries.ts'
import { makeStartCode } from './start-code.ts'

/** 開始番号を見せる: once, right after it was asked for. */
export const startCodeScreen = screen({
  path: '/accounts/:id/code',
  who: ['市町村管理者'],
  audit: '開始番号の表示',
  title: () => words.code,
  trail: ({ account }) => [
    { label: words.list, href: '/accounts' },
    { label: account.name, href: `/accounts/${account.id}` },
  ],
  load: async (at) => {
    const account = await accountOf(at, at.params.id ?? '')
    if (!account || account.id === at.actor.account || isCitizen(account.role)) return null
    const made = await makeStartCode(at, account.id, at.query.get('mark') ?? '')
    const subject = {
      person: null,
      caseId: null,
      relation: '市町村管理者',
      target: account.id,
      detail: made ? '表示' : '表示ずみ',
    }
    return { data: { account, made }, subject }
  },
  view: ({ account, made }, _form, at) => (
    <>
      {made ? (
        <>
          <SummaryList
            rows={[
              { label: '氏名', value: account.name },
              { label: '入口', value: `${at.address}${at.href('/sign-in')}` },
              { label: 'サインイン名', value: account.login },
              { label: words.code, value: <strong>{made.code.match(/.{4}/g)?.join(' ')}</strong> },
              { label: 'いつまで', value: `${writtenDay(made.expiresOn)}まで、1回だけ` },
            ]}
          />
          <Notice kind="warning" title="いまだけ表示しています">
            <p>{words.codeOnce}</p>
          </Notice>
        </>
      ) : (
        <p>{words.codeGone}</p>
      )}
      <p>
        <a href={at.href(`/accounts/${account.id}`)}>{account.name}さんのアカウントへ戻る</a>
      </p>
    </>
  ),
})
