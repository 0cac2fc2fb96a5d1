import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { CaseFile } from '../case/file.ts'
import type { Receiver } from './receivers.ts'
import { notGiven } from './who-is-given.ts'

/** まだ渡していない相手: named, so that nobody works without the sheet. */
export const OpenDeliveries = ({
  file,
  given,
}: {
  readonly file: CaseFile
  readonly given: readonly Receiver[]
}): ReactNode => {
  if (!file.plan?.submitted) return null
  const open = notGiven(file, given)
  if (open.length === 0)
    return <Notice kind="success" title="計画は、担当する事業者のすべてに渡っています。" />
  return (
    <Notice kind="warning" title="計画をまだ渡していない事業者があります">
      <ul>
        {open.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
    </Notice>
  )
}
