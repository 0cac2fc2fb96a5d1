import type { ReactNode } from 'react'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import { PageExample } from './page-example.tsx'
import { pageWords as words } from './self-plan.words.ts'
import type { SelfPlanPageId } from './self-plan-pages.ts'

/** Above the question: why we ask it, and what the filled example says. */
export const PageAbout = ({ page, say }: { readonly page: SelfPlanPageId; readonly say: Say }): ReactNode => (
  <div className="easy-about">
    <p className="easy-why">
      <strong>{say(words.why)}</strong>
      {easyPages[page].why.map((text) => (
        <span key={text}>{say(text)}</span>
      ))}
    </p>
    <PageExample page={page} say={say} />
  </div>
)
