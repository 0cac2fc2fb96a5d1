/**
 * The form of a page as a browser would send it untouched: hidden fields, what stands in the boxes, what is
 * chosen. It reads the product's own html only, which is why patterns are enough.
 */
export const formIn = (html: string): Map<string, string[]> => {
  const form = /<form[^>]*class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const filled = new Map<string, string[]>()
  const add = (name: string | undefined, value: string) => {
    if (name) filled.set(name, [...(filled.get(name) ?? []), unescapeHtml(value)])
  }
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const kind = attribute(tag, 'type') ?? 'text'
    const choosable = kind === 'radio' || kind === 'checkbox'
    if (!choosable || / checked=""/.test(tag)) add(attribute(tag, 'name'), attribute(tag, 'value') ?? '')
  }
  for (const [, tag = '', value = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(tag, 'name'), value.replace(/^\n/, ''))
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]* selected=""[^>]*>/.exec(options)?.[0]
    add(attribute(tag, 'name'), chosen ? (attribute(chosen, 'value') ?? '') : '')
  }
  return filled
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`[ "]${name}="([^"]*)"`).exec(` ${tag}`)?.[1]

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const unescapeHtml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (mark) => entities[mark] ?? mark)
