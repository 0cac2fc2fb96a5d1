import { useId } from 'react'

type Of = { readonly title: string; readonly children: string }

/** Text for machines, as it is typed or answered. Long lines scroll inside the block. */
export const CodeBlock = ({ title, children }: Of) => {
  const id = useId()
  return (
    <figure className="code">
      <figcaption className="code-title" id={id}>
        {title}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="code-scroll" aria-labelledby={id} tabIndex={0}>
        <pre>
          <code>{children}</code>
        </pre>
      </section>
    </figure>
  )
}
