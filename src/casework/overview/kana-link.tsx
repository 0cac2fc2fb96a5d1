import type { ReactNode } from 'react'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import type { At } from '../case/at.ts'
import { isCitizen } from '../registers/actor.ts'

/** ふりがなを付ける・消す: for the person and the family, on pages whose words get their readings as a whole. */
export const KanaLink = ({ at, path }: { readonly at: At; readonly path: string }): ReactNode => {
  if (!isCitizen(at.actor.role)) return null
  const isOn = at.query.get('kana') === 'on'
  return (
    <p>
      <a href={`${at.href(path)}?kana=${isOn ? 'off' : 'on'}`}>
        <Ruby text={isOn ? 'ふりがなを{消|け}す' : 'ふりがなを{付|つ}ける'} kana />
      </a>
    </p>
  )
}
