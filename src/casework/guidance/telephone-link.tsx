import type { ReactNode } from 'react'

/** A number that a telephone can dial. */
export const TelephoneLink = ({ number }: { readonly number: string }): ReactNode => (
  <a href={`tel:${number.normalize('NFKC').replace(/[^\d+]/g, '')}`}>{number}</a>
)
