import type { ReactNode } from 'react'
import { deskList } from '../../casework/registers/desk-list.ts'
import type { Desk, Municipality } from '../../casework/registers/municipality.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { Columns } from '../../ui/columns/columns.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import type { Problem } from '../../ui/kit/field.ts'
import { FormBody } from '../../ui/kit/form-body.tsx'
import type { Typed } from '../../ui/kit/typed.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { drawPage } from '../page/draw-page.tsx'
import { publicNav } from '../serve-public.tsx'
import type { KeptForm } from './kept-form.ts'
import { Carried } from './sign-in-carried.tsx'
import { demoAccounts } from './sign-in-demo-accounts.ts'
import { DemoPanel } from './sign-in-demo-panel.tsx'
import { signInFields, type Way } from './sign-in-fields.ts'
import { SignInNotice, type SignInTrouble } from './sign-in-notice.tsx'

export type SignInState = {
  readonly next: string
  readonly kept: KeptForm | null
  readonly way?: Way
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly trouble?: SignInTrouble
}

/** サインイン: two ways on one page, and what was being sent is carried along. */
export const signInPage = async (tx: Tx, municipality: Municipality, state: SignInState): Promise<string> => {
  const { number } = municipality
  const desks = state.trouble ? await deskList(tx, number) : []
  const accounts = await demoAccounts(tx, municipality)
  const carried = <Carried next={state.next} kept={state.kept} />
  return drawPage({
    title: 'サインイン',
    wrong: (state.problems?.length ?? 0) > 0,
    municipality,
    nav: publicNav(number, '/sign-in'),
    trail: [],
    children: (
      <>
        <Top state={state} desks={desks} number={number} />
        {accounts.length > 0 && <DemoPanel number={number} accounts={accounts} carried={carried} />}
        <Columns>
          <Panel title="サービスを使う人・家族">
            <p>受付番号と、「手紙の番号」か「合言葉」のどちらか1つを入力してください。</p>
            <WayForm number={number} way="citizen" state={state} carried={carried} />
          </Panel>
          <Panel title="職員・事業所の人">
            <p>つぎの画面で、認証アプリのワンタイムコードを入力します。</p>
            <WayForm number={number} way="staff" state={state} carried={carried} />
          </Panel>
        </Columns>
      </>
    ),
  })
}

type TopOf = { readonly state: SignInState; readonly desks: readonly Desk[]; readonly number: string }

const Top = ({ state, desks, number }: TopOf): ReactNode => {
  const problems = state.problems ?? []
  return (
    <>
      <ErrorSummary problems={problems} idPrefix={state.way ?? 'citizen'} />
      <SignInNotice
        trouble={state.trouble ?? null}
        kept={state.kept !== null}
        desks={desks}
        number={number}
      />
    </>
  )
}

type FormOf = {
  readonly number: string
  readonly way: Way
  readonly state: SignInState
  readonly carried: ReactNode
}

const WayForm = ({ number, way, state, carried }: FormOf): ReactNode => {
  const mine = state.way === way
  return (
    <form method="post" action={`/${number}/sign-in`} noValidate>
      {carried}
      <input type="hidden" name="way" value={way} />
      <FormBody
        fields={signInFields[way]}
        typed={mine ? (state.typed ?? {}) : {}}
        problems={mine ? (state.problems ?? []) : []}
        idPrefix={way}
      />
      <Button kind={way === 'citizen' ? 'primary' : 'secondary'}>
        {way === 'citizen' ? 'サインイン' : 'つぎへ'}
      </Button>
    </form>
  )
}
