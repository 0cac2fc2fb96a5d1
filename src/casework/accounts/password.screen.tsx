import { secret } from '../../ui/kit/secret.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { isCitizen, roles } from '../registers/actor.ts'
import { changePassword } from './change-password.ts'
import { enteredByCode } from './own-sessions.ts'
import { words } from './password.words.ts'
import { longestPassword } from './password-fault.ts'

/** 自分のパスワード・合言葉 */
export const passwordScreen = screen({
  path: '/password',
  who: roles,
  audit: 'パスワード・合言葉の変更',
  saysItself: true,
  title: ({ says }) => says.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const account = await at.tx
      .selectFrom('account')
      .where('municipality', '=', at.municipality.number)
      .where('id', '=', at.actor.account)
      .select(['login', 'password_hash'])
      .executeTakeFirst()
    if (!account) return null
    const says = words[isCitizen(at.actor.role) ? 'citizen' : 'staff']
    const byCode = isCitizen(at.actor.role) && (await enteredByCode(at))
    const asks = account.password_hash !== null && !byCode
    const subject = {
      person: at.actor.person,
      caseId: null,
      relation: '本人のアカウント',
      target: at.actor.account,
    }
    return {
      data: {
        account,
        says,
        asks,
        forgotten: byCode && account.password_hash !== null,
        saved: at.query.get('saved') === '1',
      },
      subject,
    }
  },
  form: {
    // Fields named `secret…` are never carried through a sign-in.
    fields: ({ asks, says }) => ({
      ...(asks
        ? { secretCurrent: secret({ label: says.current, max: 400, autocomplete: 'current-password' }) }
        : {}),
      secretNew: secret({
        label: says.fresh,
        hint: says.hint,
        max: longestPassword,
        autocomplete: 'new-password',
      }),
      secretAgain: secret({ label: says.again, max: longestPassword, autocomplete: 'new-password' }),
    }),
    submit: async ({ account, asks, forgotten }, values, _by, at) => {
      const { secretCurrent = '', secretNew, secretAgain } = values
      if (secretNew !== secretAgain) return { problems: [{ field: 'secretAgain', says: words.differ }] }
      const fault = await changePassword(at, account, asks ? secretCurrent : null, secretNew)
      return fault
        ? { problems: [fault] }
        : { then: '/password?saved=1', touched: { detail: forgotten ? '手紙の番号での変更' : '変更' } }
    },
  },
  view: ({ says, saved, forgotten }, form, at) => (
    <>
      {saved && form.problems.length === 0 && (
        <Notice kind="success" title={says.saved}>
          <p>{words.savedMore}</p>
        </Notice>
      )}
      <p>{forgotten ? words.byCode : says.lead}</p>
      <FormView form={form} button={says.button} />
      <p>
        <a href={at.href('/sessions')}>{words.sessions}</a>
      </p>
    </>
  ),
})
