import { choice } from '../../ui/kit/choice.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { isCitizen } from '../registers/actor.ts'
import { actionsFor, actOnAccount, loggedAs } from './account-actions.ts'
import { accountState } from './account-state.ts'
import { words } from './accounts.words.ts'
import { accountOf } from './queries.ts'

/** 1人のアカウント */
export const accountScreen = screen({
  path: '/accounts/:id',
  who: ['市町村管理者'],
  audit: 'アカウント',
  title: ({ account }) => `${account.name}さんのアカウント`,
  trail: () => [{ label: words.list, href: '/accounts' }],
  load: async (at) => {
    const account = await accountOf(at, at.params.id ?? '')
    if (!account) return null
    const subject = { person: null, caseId: null, relation: '市町村管理者', target: account.id }
    return { data: { account, own: account.id === at.actor.account }, subject }
  },
  form: {
    fields: ({ account }) => ({ action: choice({ label: 'すること', options: actionsFor(account) }) }),
    submit: async ({ account, own }, { action }, _by, at) =>
      own
        ? { problems: [{ field: 'action', says: words.ownAccount }] }
        : { then: await actOnAccount(at, account, action), touched: { detail: loggedAs[action] } },
  },
  view: ({ account, own }, form) => (
    <>
      <SummaryList
        rows={[
          { label: 'サインイン名', value: account.login },
          { label: '役', value: account.role },
          { label: '所属', value: account.organisation ?? 'なし' },
          { label: '状態', value: accountState(account) },
          {
            label: isCitizen(account.role) ? '合言葉' : 'パスワード',
            value: account.hasPassword ? '本人が決めました' : 'まだ決めていません',
          },
          ...(isCitizen(account.role)
            ? []
            : [
                {
                  label: '認証アプリ',
                  value: account.hasSecondFactor ? '登録しました' : 'まだ登録していません',
                },
              ]),
        ]}
      />
      {isCitizen(account.role) && <p>{words.citizenAccount}</p>}
      {own && <p>{words.ownAccount}</p>}
      {!own && actionsFor(account).length > 0 && <FormView form={form} button={words.actionButton} />}
    </>
  ),
})
