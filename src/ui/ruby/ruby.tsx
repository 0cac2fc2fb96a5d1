import { Fragment, type ReactNode } from 'react'
import { rubyParts, withoutRuby } from '../kit/ruby-text.ts'

type Of = {
  /** 「{計画|けいかく}を{書|か}く」 */
  readonly text: string
  readonly kana: boolean
}

/**
 * Text with its ふりがな above it. The reading is for the eyes: read aloud the word is said once, as without it.
 */
export const Ruby = ({ text, kana }: Of): ReactNode =>
  kana
    ? rubyParts(text).map((part, at) =>
        part.reading === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in a fixed text
          <Fragment key={at}>{part.text}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in a fixed text
          <ruby key={at}>
            {part.text}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus */}
            <rt aria-hidden="true">{part.reading}</rt>
          </ruby>
        ),
      )
    : withoutRuby(text)
