import type { ReactNode } from 'react'

type Of = { readonly href: string; readonly kind?: 'primary' | 'secondary'; readonly children: ReactNode }

/** A link that begins something. It stays a link. */
export const LinkButton = ({ href, kind = 'primary', children }: Of) => (
  <a className={`button button-${kind}`} href={href}>
    {children}
  </a>
)
