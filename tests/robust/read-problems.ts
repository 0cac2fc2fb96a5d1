import { formIn } from '../../src/app/demo/page-form.ts'
import { idOf } from '../../src/ui/kit/names.ts'
import type { Leaf } from './bad-values.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The ids that the error list on top of a page links to. */
export const linkedIn = (html: string): readonly string[] => {
  const summary = /<div class="error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  return [...summary.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id ?? '')
}

/** What is wrong with how a page says what is wrong: links that lead nowhere, errors that no field carries. */
export const badlySaid = (html: string): readonly string[] => {
  const linked = linkedIn(html)
  if (linked.length === 0) return ['no list of errors']
  return linked.flatMap((id) => {
    const tag = new RegExp(`<[^>]* id="${escaped(id)}"[^>]*>`).exec(html)?.[0]
    if (!tag) return [`the link #${id} leads nowhere`]
    // A field that is carried unseen shows its error in its own place.
    if (/class="field-error"/.test(tag)) return []
    if (!html.includes(`id="${id}-error"`)) return [`no message beside #${id}`]
    const described = new RegExp(`aria-describedby="[^"]*${escaped(`${id}-error`)}[^"]*"`).test(html)
    return described ? [] : [`the message of #${id} is not tied to its field`]
  })
}

export const isLinked = (html: string, { name }: Leaf): boolean => linkedIn(html).includes(idOf(name))

/** What of the typed text is no longer in the page's form. */
export const lostFrom = (
  html: string,
  leaves: readonly Leaf[],
  typed: Readonly<Record<string, readonly string[]>>,
): readonly string[] => {
  const held = formIn(html)
  return leaves.flatMap(({ name, field }) => {
    const { widget } = field
    const first = typed[name]?.[0] ?? ''
    // Nobody types into what is carried unseen.
    if (
      first === '' ||
      widget.kind === 'hidden' ||
      widget.kind === 'file' ||
      (widget.kind === 'line' && widget.secret)
    )
      return []
    // What is no option cannot be shown as chosen; what is not a known tick is a tick all the same.
    if ('options' in widget && !widget.options.some(({ value }) => value === first)) return []
    if (widget.kind === 'tick') return held.has(name) ? [] : [`${name}: the tick`]
    const kept = (held.get(name) ?? []).map((text) => text.replace(/\r\n?/g, '\n'))
    return kept.includes(first.replace(/\r\n?/g, '\n')) ? [] : [`${name}: ${first.slice(0, 20)}`]
  })
}
