import type { ReactNode } from 'react'

export type TagTone = 'plain' | 'blue' | 'green' | 'yellow' | 'red'

/** A short state in words; the colour only helps. */
export const Tag = ({
  tone = 'plain',
  children,
}: {
  readonly tone?: TagTone
  readonly children: ReactNode
}) => <span className={`tag tag-${tone}`}>{children}</span>
