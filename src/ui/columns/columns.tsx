import type { ReactNode } from 'react'

type Of = { readonly kind?: 'even' | 'main-side'; readonly children: ReactNode }

/** Side by side where there is room, else one below the other in the same order. */
export const Columns = ({ kind = 'even', children }: Of) => (
  <div className={`columns columns-${kind}`}>{children}</div>
)
