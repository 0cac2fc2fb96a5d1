import type { Problem } from '../../ui/kit/field.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import { problemWords } from './self-plan.words.ts'

/** What is wrong, with ふりがな over every word that is known to have one: those of the fields and of the messages. */
export const kanaProblems = (
  problems: readonly Problem[],
  texts: readonly string[],
  kana: boolean,
): readonly Problem[] =>
  kana
    ? problems.map((one) => ({ ...one, drawn: <Ruby text={markedIn(one.says, texts)} kana={kana} /> }))
    : problems

/** A plain message with its readings put back in, the longest known text first. */
export const markedIn = (says: string, texts: readonly string[]): string => {
  const marked = new Map([...texts, ...problemWords.parts].map((text) => [withoutRuby(text), text]))
  const longest = [...marked.keys()].filter((text) => text !== '').sort((a, b) => b.length - a.length)
  return says.replace(
    new RegExp(longest.map((text) => RegExp.escape(text)).join('|'), 'g'),
    (text) => marked.get(text) ?? text,
  )
}
