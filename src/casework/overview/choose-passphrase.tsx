import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'

/** For somebody whose letter's code is spent and who has no passphrase yet: without one they are locked out. */
export const ChoosePassphrase = ({ at }: { readonly at: At }): ReactNode => (
  <Notice kind="warning" title="次に入るための合言葉を決めてください">
    <p>手紙の番号は、1回しか使えません。合言葉を決めておくと、次からは、受付番号と合言葉で入れます。</p>
    <p>
      <LinkButton kind="secondary" href={at.href('/password')}>
        合言葉を決める
      </LinkButton>
    </p>
  </Notice>
)
