import { type ReactNode, useId } from 'react'

type Of = {
  readonly title: string
  readonly level?: 2 | 3
  /** Links or buttons at the foot. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A card with a heading. */
export const Panel = ({ title, level = 2, actions, children }: Of) => {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="panel" aria-labelledby={id}>
      <Heading className="panel-title" id={id}>
        {title}
      </Heading>
      {children}
      {actions && <div className="panel-actions">{actions}</div>}
    </section>
  )
}
