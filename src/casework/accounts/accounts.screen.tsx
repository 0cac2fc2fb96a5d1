import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { text } from '../../ui/kit/text.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { accountState } from './account-state.ts'
import { words } from './accounts.words.ts'
import { accountList, accountsShown } from './queries.ts'

/** アカウントの一覧 */
export const accountsScreen = screen({
  path: '/accounts',
  who: ['市町村管理者'],
  audit: 'アカウントの一覧',
  load: async (at) => ({
    data: { all: await accountList(at, '') },
    subject: { person: null, caseId: null, relation: '市町村管理者' },
  }),
  title: () => words.list,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  form: {
    fields: () => ({ sought: text({ label: words.search, max: 100 }) }),
    // A name must not stand in an address: what is sought is sent, and the answer is this same page.
    check: async (_data, { sought }, at) => ({ show: { sought, accounts: await accountList(at, sought) } }),
    submit: () => ({ then: '/accounts' }),
  },
  view: ({ all }, form, at) => {
    const { sought, accounts } = form.checking ?? { sought: '', accounts: all }
    return (
      <>
        <p>
          <LinkButton href={at.href('/accounts/new')}>{words.add}</LinkButton>
        </p>
        <search>
          <FormView form={form} button={words.seek} />
        </search>
        {accounts.length > accountsShown && <p>{words.more(accountsShown)}</p>}
        <DataTable
          caption={sought ? words.found(sought) : words.all}
          dense
          empty={words.none}
          columns={[
            { key: 'name', label: '氏名', head: true },
            { key: 'login', label: 'サインイン名' },
            { key: 'role', label: '役' },
            { key: 'organisation', label: '所属' },
            { key: 'state', label: '状態' },
          ]}
          rows={accounts.slice(0, accountsShown).map((account) => ({
            key: account.id,
            cells: {
              name: <a href={at.href(`/accounts/${account.id}`)}>{account.name}</a>,
              login: account.login,
              role: account.role,
              organisation: account.organisation ?? 'なし',
              state: <Tag tone={tones[accountState(account)]}>{accountState(account)}</Tag>,
            },
          }))}
        />
      </>
    )
  },
})

const tones = { 使えます: 'green', まだ使い始めていません: 'yellow', 停止中: 'red' } as const
