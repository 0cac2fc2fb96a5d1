import type { ReactNode } from 'react'

/** Buttons that belong together; they wrap on narrow screens. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="button-row">{children}</div>
)
