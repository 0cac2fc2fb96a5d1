import type { Option } from '../../ui/kit/field.ts'
import type { At } from '../case/at.ts'
import { isCitizen } from '../registers/actor.ts'
import type { AccountRow } from './queries.ts'
import { promiseStartCode } from './start-code.ts'

export type AccountAction = 'code' | 'reset' | 'disable' | 'enable'

/**
 * アカウントにできること: what can be done to an account as it is. A password is never set for anybody, and whoever
 * makes accounts makes no way into a citizen's: their codes come with the desk's letter.
 */
export const actionsFor = (account: AccountRow): readonly Option<AccountAction>[] => {
  if (account.disabledAt)
    return [
      { value: 'enable', label: 'もう一度使えるようにする', hint: 'パスワードと認証アプリは前のままです。' },
    ]
  if (isCitizen(account.role)) return []
  return [
    {
      value: 'code',
      label: '開始番号を出す',
      hint: '初めて使うとき、パスワードを忘れたとき。本人が新しいパスワードを決めます。',
    },
    ...(account.hasSecondFactor
      ? ([
          {
            value: 'reset',
            label: '認証アプリの登録を取り消す',
            hint: '機種を変えたとき、なくしたとき。次のサインインで、もう一度登録します。',
          },
        ] as const)
      : []),
    {
      value: 'disable',
      label: '停止する',
      hint: '異動・退職・なりすましの疑いのとき。いまのサインインもすぐに終わります。',
    },
  ]
}

/** What the log calls each. */
export const loggedAs = {
  code: '開始番号',
  reset: '認証アプリ取消',
  disable: '停止',
  enable: '再開',
} as const satisfies Record<AccountAction, string>

/** Does it and answers where to go. Whoever is signed in with that account is out at once. */
export const actOnAccount = async (at: At, { id }: AccountRow, action: AccountAction): Promise<string> => {
  const change = at.tx
    .updateTable('account')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
  if (action === 'code') return `/accounts/${id}/code?mark=${await promiseStartCode(at, id)}`
  if (action === 'enable') await change.set({ disabled_at: null }).execute()
  else {
    if (action === 'disable') await change.set({ disabled_at: at.now }).execute()
    else await change.set({ one_time_secret: null, one_time_step: null }).execute()
    for (const table of ['session', 'sign_in_ticket'] as const)
      await at.tx
        .deleteFrom(table)
        .where('municipality', '=', at.municipality.number)
        .where('account', '=', id)
        .execute()
  }
  return `/accounts/${id}`
}
