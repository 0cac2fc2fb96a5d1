import type { ReactNode } from 'react'
import { type Phrase, phraseBoxes } from './phrase-boxes.ts'

/** 文例の並び: each a text of its own that can be copied; with script a button puts it where one writes. */
export const PhraseList = ({
  phrases,
  change,
}: {
  readonly phrases: readonly Phrase[]
  /** Where an own phrase is changed. */
  readonly change?: (id: string) => string
}): ReactNode => (
  <ul className="phrase-list">
    {phrases.map(({ id, box, area, text }) => (
      <li className="phrase" key={`${id ?? ''}${box}${text}`} data-box={box} data-area={area ?? ''}>
        <span className="phrase-text" data-phrase="">
          {text}
        </span>
        <span className="field-hint">
          {phraseBoxes[box]}
          {area && `・${area}`}
        </span>
        {id && change && <a href={change(id)}>直す</a>}
      </li>
    ))}
  </ul>
)
