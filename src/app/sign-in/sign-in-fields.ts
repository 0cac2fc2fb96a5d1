import { optional } from '../../ui/kit/optional.ts'
import { secret } from '../../ui/kit/secret.ts'
import { text } from '../../ui/kit/text.ts'

/** サインインの欄: by letter for citizens, by name for staff. */
export const signInFields = {
  citizen: {
    login: text({
      label: '受付番号',
      hint: '手紙に書いてある10けたの数字です。',
      max: 40,
      inputMode: 'numeric',
      width: 'short',
      autocomplete: 'username',
    }),
    // Seen while it is typed, on the keyboard of digits: it is used once, and twelve digits are hard to type blind.
    code: optional(
      text({
        label: '手紙の番号',
        hint: '手紙に書いてある12けたの番号です。1回だけ使えます。',
        max: 40,
        inputMode: 'numeric',
        width: 'short',
      }),
    ),
    secret: optional(
      secret({
        label: '合言葉',
        hint: '自分で合言葉を決めた人は、手紙の番号の代わりに使えます。',
        max: 400,
        autocomplete: 'current-password',
      }),
    ),
  },
  staff: {
    login: text({ label: 'サインイン名', max: 100, width: 'short', autocomplete: 'username' }),
    secret: secret({
      label: 'パスワード',
      hint: '初めての人は、管理者から受け取った12けたの開始番号です。',
      max: 400,
      autocomplete: 'current-password',
    }),
  },
} as const

export type Way = keyof typeof signInFields

const code = (hint: string) => ({
  code: text({
    label: 'ワンタイムコード',
    hint,
    max: 20,
    inputMode: 'numeric',
    width: 'short',
    autocomplete: 'one-time-code',
  }),
})

/** The fields of the pages after the first. */
export const stepFields = {
  code: code('認証アプリに出ている6けたの数字です。30秒ごとに変わり、同じ数字は1回しか使えません。'),
  'second-factor': code('登録すると、アプリに6けたの数字が出ます。その数字を入力してください。'),
  password: {
    password: secret({
      label: '新しいパスワード',
      hint: '12文字以上。文字の種類は問いません。いくつかの言葉をつなげると、長くて覚えやすくなります。',
      max: 128,
      autocomplete: 'new-password',
    }),
    again: secret({ label: '新しいパスワード（もう一度）', max: 128, autocomplete: 'new-password' }),
  },
} as const
