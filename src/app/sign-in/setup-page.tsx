import { loginField } from '../../casework/accounts/login-field.ts'
import { shortest } from '../../casework/accounts/password-fault.ts'
import type { Municipality } from '../../casework/registers/municipality.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import type { Problem } from '../../ui/kit/field.ts'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { text } from '../../ui/kit/text.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { drawPage } from '../page/draw-page.tsx'

export const setupFields = {
  code: text({
    label: '設定番号',
    hint: '設定のコマンドを実行したときに表示された12けたの番号です。',
    max: 40,
    inputMode: 'numeric',
    width: 'short',
  }),
  name: text({ label: '管理者の氏名', max: 50, autocomplete: 'name' }),
  login: loginField,
}

type Of = {
  readonly municipality: Municipality
  readonly typed: Typed
  readonly problems: readonly Problem[]
}

/** 最初の管理者: shown only while a set-up code is waiting. */
export const setupPage = ({ municipality, typed, problems }: Of): string =>
  drawPage({
    title: '最初の管理者を登録する',
    wrong: problems.length > 0,
    municipality,
    nav: [],
    trail: [],
    children: (
      <>
        <ErrorSummary problems={problems} labels={labelsOf(setupFields, problems)} />
        <p>
          つぎの画面で、パスワード（{shortest('市町村管理者')}文字以上）と認証アプリを登録します。管理者は、
          ほかの人のアカウントを作る人です。ケースの内容は見られません。
        </p>
        <form method="post" action={`/${municipality.number}/setup`} noValidate>
          <FormBody fields={setupFields} typed={typed} problems={problems} />
          <Button>つぎへ</Button>
        </form>
      </>
    ),
  })
