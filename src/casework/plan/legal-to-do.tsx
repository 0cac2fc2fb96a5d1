import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { LegalCheck } from '../case/plan-content-legal.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { words } from './plan-home.words.ts'
import { sectionWith } from './sections.ts'

/** 書くことの一覧: what law requires and is not written yet, each a link to where it is written. */
export const LegalToDo = ({
  check,
  here,
  returned = false,
}: {
  readonly check: LegalCheck
  readonly here: string
  /** While the desk's reasons stand, that nothing is missing by law is no success. */
  readonly returned?: boolean
}): ReactNode => (
  <>
    {check.missing.length === 0 ? (
      <Notice kind={returned ? 'info' : 'success'} title={words.allThere} />
    ) : (
      <Notice kind="info" title={words.todo}>
        <ul>
          {check.missing.map(({ id, title }) => {
            const section = sectionWith(id)
            return (
              <li key={id}>
                {section ? (
                  <a href={`${here}/write/${section.id}`}>
                    {title}（{section.title}）
                  </a>
                ) : (
                  title
                )}
              </li>
            )
          })}
        </ul>
      </Notice>
    )}
    <WhyRuling ruling={check.ruling} />
  </>
)
