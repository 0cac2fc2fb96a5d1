import type { ReactNode } from 'react'
import { Notice, type NoticeKind } from '../../ui/notice/notice.tsx'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import type { SelfPlanPage } from './self-plan-pages.ts'

type Of = {
  readonly kind: NoticeKind
  readonly title: string
  readonly pages: readonly SelfPlanPage[]
  readonly say: Say
  readonly to: (page: string) => string
  readonly children: ReactNode
}

/** Pages that one should look at before handing in, each with its link; nothing when there are none. */
export const CheckList = ({ kind, title, pages, say, to, children }: Of): ReactNode =>
  pages.length === 0 ? null : (
    <Notice kind={kind} title={say(title)}>
      <ul>
        {pages.map(({ id }) => (
          <li key={id}>
            <a href={to(id)}>{say(easyPages[id].title)}</a>
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
