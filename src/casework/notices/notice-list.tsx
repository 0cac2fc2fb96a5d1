import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { At } from '../case/at.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { aboutWords, words } from './about.words.ts'
import type { SeenNotice } from './queries.ts'

type Of = {
  readonly title: string
  readonly notices: readonly SeenNotice[]
  readonly easy: boolean
  readonly at: At
  /** Present where the notices can be marked as seen. */
  readonly carried?: readonly (readonly [string, string])[]
}

export const NoticeList = ({ title, notices, easy, at, carried }: Of): ReactNode => (
  <section>
    <h2>{title}</h2>
    <ul className="task-list">
      {notices.map((notice) => (
        <li className="task" key={notice.id}>
          <div className="task-what">
            <a href={at.href(`/cases/${notice.caseId}${aboutWords[notice.about]?.path ?? ''}`)}>
              {textOf(notice, easy)}
            </a>
            <p className="task-hint">
              {easy ? '' : `${notice.name}さん（受付番号 ${notice.receptionNumber}）　`}
              {writtenInstant(notice.at)}
            </p>
          </div>
          {carried && <Tag tone="blue">{words.fresh}</Tag>}
          {carried && (
            <Mark carried={carried} ids={[notice.id]}>
              {words.mark}
              <span className="unseen">：{textOf(notice, easy)}</span>
            </Mark>
          )}
        </li>
      ))}
    </ul>
    {carried && notices.length > 1 && (
      <Mark carried={carried} ids={notices.map(({ id }) => id)}>
        {words.markAll}
      </Mark>
    )}
  </section>
)

const textOf = ({ about }: SeenNotice, easy: boolean): string => {
  const said = aboutWords[about]
  return (easy ? said?.easy : undefined) ?? said?.says ?? words.title
}

type MarkOf = {
  readonly carried: NonNullable<Of['carried']>
  readonly ids: readonly string[]
  readonly children: ReactNode
}

const Mark = ({ carried, ids, children }: MarkOf) => (
  <form method="post">
    {carried.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {ids.map((id) => (
      <input key={id} type="hidden" name="notice" value={id} />
    ))}
    <Button kind="secondary">{children}</Button>
  </form>
)
