import type { Segment, Segments } from '../../plan/easy/easy-text.ts'
import type { Printed } from './form.ts'

/**
 * 分かち書きのことば
 *
 * A text as the words between its single spaces, each a row of segments: a short word is not broken at the end of a
 * line. `kana` off leaves the readings out. A text with wider gaps is one word, so that no gap is lost.
 */
export const rubyWords = (segments: Segments, kana: boolean): Printed => {
  const read = (one: Segment): Segment => ({ text: one.text, ruby: kana ? one.ruby : null })
  const whole = segments.map(({ text }) => text).join('')
  if (/^ | {2}| $/.test(whole)) return [segments.map(read)]
  const words: Segment[][] = [[]]
  for (const one of segments)
    for (const [index, text] of one.text.split(' ').entries()) {
      if (index > 0) words.push([])
      if (text !== '') words.at(-1)?.push(read({ text, ruby: one.ruby }))
    }
  return words
}
