import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'

/** Where the register of periods is empty: what must be there, and how it comes. */
export const NothingCounted = ({ at }: { readonly at: Pick<At, 'municipality' | 'href' | 'actor'> }) => (
  <Notice kind="info" title="まだ数えるものがありません">
    <p>
      この表は、{at.municipality.name}
      の支給決定期間の台帳から数えます。いまは、台帳に1件もありません。台帳には、次の二つの道で入ります。
    </p>
    <ul>
      <li>
        この仕組みで<strong>支給決定を記録する</strong>
        と、その期間が台帳に入ります。手続きは<a href={at.href('/start')}>はじめの画面</a>から進めます。
      </li>
      <li>
        ほかの仕組みで決定した期間は、係長が
        <strong>
          {at.actor.role === '係長' ? (
            <a href={at.href('/import')}>ファイルから取り込みます</a>
          ) : (
            'ファイルから取り込みます'
          )}
        </strong>
        。
      </li>
    </ul>
  </Notice>
)
