import type { ReactNode } from 'react'
import type { Section } from './guide.words.ts'

/** Short texts under headings that one can scan. */
export const Sections = ({ sections }: { readonly sections: readonly Section[] }): ReactNode =>
  sections.map(({ title, texts, list }) => (
    <section key={title}>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {list && (
        <ul>
          {list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  ))
