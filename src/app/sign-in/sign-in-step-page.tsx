import type { ReactNode } from 'react'
import type { Municipality } from '../../casework/registers/municipality.ts'
import { oneTimeLink } from '../../platform/sessions/one-time-code.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import type { Problem } from '../../ui/kit/field.ts'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { drawPage } from '../page/draw-page.tsx'
import type { KeptForm } from './kept-form.ts'
import { Carried } from './sign-in-carried.tsx'
import { stepFields } from './sign-in-fields.ts'

type Of = {
  readonly municipality: Municipality
  readonly stage: keyof typeof stepFields
  readonly ticket: string
  readonly next: string
  readonly kept: KeptForm | null
  readonly login: string
  /** The secret that is being set up. */
  readonly newSecret: string | null
  readonly problems?: readonly Problem[]
}

const titles = {
  code: 'ワンタイムコードを入力する',
  password: 'パスワードを決める',
  'second-factor': '認証アプリを登録する',
} as const

const buttons = {
  code: 'サインイン',
  password: '決めて、つぎへ',
  'second-factor': '登録して、サインイン',
} as const

/** The pages of a sign-in after the first: one question each. */
export const signInStepPage = (of: Of): string => {
  const { municipality, stage, problems = [] } = of
  const fields = stepFields[stage]
  const home = `/${municipality.number}`
  return drawPage({
    title: titles[stage],
    wrong: problems.length > 0,
    municipality,
    nav: [],
    trail: [{ label: 'サインイン', href: `${home}/sign-in` }],
    children: (
      <>
        <ErrorSummary problems={problems} labels={labelsOf(fields, problems)} />
        {stage === 'password' && (
          <p>このパスワードは、管理者にも見えません。決めたあと、次からのサインインに使います。</p>
        )}
        {stage === 'second-factor' && of.newSecret && (
          <AppSetUp secret={of.newSecret} place={municipality.name} login={of.login} />
        )}
        <form method="post" action={`${home}/sign-in/step`} noValidate>
          <Carried next={of.next} kept={of.kept} ticket={of.ticket} />
          <FormBody fields={fields} typed={{}} problems={problems} />
          <Button>{buttons[stage]}</Button>
        </form>
      </>
    ),
  })
}

type AppOf = { readonly secret: string; readonly place: string; readonly login: string }

/** The secret as text, because not every office has a camera at hand. */
const AppSetUp = ({ secret, place, login }: AppOf): ReactNode => (
  <>
    <p>
      パスワードのほかに、本人の手元にあるものでも確かめます。初めに1回だけ、認証アプリに登録してください。
    </p>
    <ol>
      <li>スマートフォンかパソコンの認証アプリで「アカウントを追加」を選びます。</li>
      <li>
        「キーを入力」を選び、つぎのキーを入力します（空白は入れても入れなくてもかまいません）。
        <br />
        <strong>
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </strong>
      </li>
      <li>
        この機器にアプリがあるときは、<a href={oneTimeLink(secret, place, login)}>アプリを開いて登録する</a>
        こともできます。
      </li>
    </ol>
  </>
)
