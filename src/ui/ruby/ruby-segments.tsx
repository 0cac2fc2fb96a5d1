import { Fragment, type ReactNode } from 'react'

type Of = {
  /** Stretches of a text, some with a reading; together they are the text. */
  readonly text: readonly { readonly text: string; readonly ruby: string | null }[]
  readonly kana: boolean
}

/** A text whose readings are data of their own, drawn as `Ruby` draws marked text: read aloud once. */
export const RubySegments = ({ text, kana }: Of): ReactNode =>
  kana
    ? text.map((part, at) =>
        part.ruby === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in a fixed text
          <Fragment key={at}>{part.text}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in a fixed text
          <ruby key={at}>
            {part.text}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus */}
            <rt aria-hidden="true">{part.ruby}</rt>
          </ruby>
        ),
      )
    : text.map((part) => part.text).join('')
