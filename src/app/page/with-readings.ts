import type { RegisterName } from '../../plan/easy/easy-plan-shape.ts'
import type { CutWords } from '../../plan/easy/readings.ts'
import { segmentsOf } from '../../plan/easy/segments-of.ts'

/** Inside these nothing but plain text may stand, or the readings are there already. */
const left = new Set(['ruby', 'option', 'textarea', 'script', 'template', 'title', 'svg'])

/**
 * 画面にふりがなを付ける
 *
 * The main part of a page with readings over its words; a name has none but the register's. The readings are for the
 * eyes: read aloud a word is said once. Links to pages of the same kind go on with readings. Where the machine does
 * not answer the page is as it was.
 */
export const withReadings = async (
  html: string,
  cut: CutWords,
  names: readonly RegisterName[],
): Promise<string> => {
  const [from, to] = [html.indexOf('<main'), html.indexOf('</main>')]
  if (from < 0 || to < 0) return html
  const parts = html.slice(from, to).split(/(<[^>]+>)/)
  const texts = [...new Set(textsIn(parts))]
  const words = await cut(texts).catch(() => null)
  if (!words) return html
  const drawn = new Map(texts.map((text, at) => [text, rubyOf(text, words[at] ?? [], names)]))
  const said = eachText(parts, (text) => drawn.get(text) ?? text).join('')
  const main = said.replace(/(href="\/\d{6}\/(?:start|cases\/[0-9a-f-]{36}))"/g, '$1?kana=on"')
  return html.slice(0, from) + main + html.slice(to)
}

const hasKanji = /\p{Script=Han}/u

const textsIn = (parts: readonly string[]): readonly string[] => {
  const found: string[] = []
  eachText(parts, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** The parts of a page with every text in which readings may stand changed. */
const eachText = (parts: readonly string[], change: (text: string) => string): readonly string[] => {
  const open: string[] = []
  return parts.map((part) => {
    const tag = /^<(\/?)(\w+)/.exec(part)
    if (tag?.[2] && left.has(tag[2])) {
      if (tag[1]) open.pop()
      else open.push(tag[2])
    }
    return part.startsWith('<') || open.length > 0 || !hasKanji.test(part) ? part : change(part)
  })
}

const rubyOf = (...of: Parameters<typeof segmentsOf>): string =>
  segmentsOf(...of)
    .map(({ text, ruby }) => (ruby ? `<ruby>${text}<rt aria-hidden="true">${ruby}</rt></ruby>` : text))
    .join('')
