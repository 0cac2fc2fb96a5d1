import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'danger'

type Of = {
  readonly kind?: ButtonKind
  readonly name?: string
  readonly value?: string
  readonly formAction?: string
  readonly formNoValidate?: boolean
  readonly children: ReactNode
}

/** Sends the form that it stands in. */
export const Button = ({ kind = 'primary', children, ...rest }: Of) => (
  <button className={`button button-${kind}`} type="submit" {...rest}>
    {children}
  </button>
)
