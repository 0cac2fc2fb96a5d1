import type { ReactNode } from 'react'
import { childWords } from './child-words.ts'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import { PageExample } from './page-example.tsx'
import { pageWords as words } from './self-plan.words.ts'
import type { SelfPlanPageId } from './self-plan-pages.ts'

type Of = {
  readonly page: SelfPlanPageId
  /** Whether it is asked about a child. */
  readonly child: boolean
  readonly say: Say
}

const childWhy: Partial<Record<SelfPlanPageId, readonly string[]>> = childWords.why

/** Beside the question: why we ask it, and what the filled example says. */
export const PageAbout = ({ page, child, say }: Of): ReactNode => (
  <div className="easy-about">
    <p className="easy-why">
      <strong>{say(words.why)}</strong>
      {((child && childWhy[page]) || easyPages[page].why).map((text) => (
        <span key={text}>{say(text)}</span>
      ))}
    </p>
    <PageExample page={page} of={child ? childWords.example : words.exampleOf} say={say} />
  </div>
)
