import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { words } from './matching.words.ts'
import { again, type Lacking } from './todays-matching.ts'

/** いまは計算できない: why, and what to do. */
export const CannotNow = ({
  at,
  path,
  lacking,
}: {
  readonly at: Pick<At, 'href' | 'query'>
  readonly path: string
  readonly lacking: Lacking | null
}): ReactNode => (
  <Notice kind="warning" title={words.lacking[lacking ?? '時間切れ']}>
    <p>{words.tryAgain}</p>
    <p>
      <CountAgain {...{ at, path }} />
    </p>
  </Notice>
)

/** いま数えなおす: the same page, solved anew. */
export const CountAgain = ({
  at,
  path,
}: {
  readonly at: Pick<At, 'href' | 'query'>
  readonly path: string
}): ReactNode => {
  const district = at.query.get('district')
  const query = new URLSearchParams({ ...(district ? { district } : {}), [again.name]: again.value })
  return (
    <a className="screen-only" href={at.href(`${path}?${query}`)}>
      {words.again}
    </a>
  )
}
