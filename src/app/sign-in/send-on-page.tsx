import type { Role } from '../../casework/registers/actor.ts'
import type { Municipality } from '../../casework/registers/municipality.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { navFor } from '../nav.ts'
import { drawPage } from '../page/draw-page.tsx'
import type { KeptForm } from './kept-form.ts'

type Of = {
  readonly municipality: Municipality
  readonly account: { readonly name: string; readonly role: Role; readonly csrf: string }
  readonly kept: KeptForm
}

/**
 * 続きを送る
 *
 * After signing in again: one button sends what was typed before. It is never sent by itself, because another
 * person may have signed in.
 */
export const sendOnPage = ({ municipality, account, kept }: Of): string =>
  drawPage({
    title: '続きを送る',
    municipality,
    account,
    nav: navFor(account.role).map(({ label, path }) => ({
      label,
      href: `/${municipality.number}${path}`,
      current: false,
    })),
    trail: [],
    children: (
      <>
        <p>
          {account.name}
          さんとしてサインインしています。サインインが終わる前に入力した内容は、まだ送られていません。
        </p>
        <form method="post" action={kept.path}>
          <input type="hidden" name="_csrf" value={account.csrf} />
          {Object.entries(kept.typed).flatMap(([name, values]) =>
            values.map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: values of one name have no other identity
              <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
            )),
          )}
          <Button>続きを送る</Button>
        </form>
        <p>
          <a href={`/${municipality.number}/start`}>送らずに、はじめの画面へ</a>
        </p>
      </>
    ),
  })
