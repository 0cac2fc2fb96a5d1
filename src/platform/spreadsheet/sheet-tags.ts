/** Tags beyond this are of no program that writes workbooks. */
const longestTag = 10_000

/** A file that another reader could understand otherwise than we do: it is not read at all. */
export class DoubtfulXml extends Error {
  override readonly name = 'DoubtfulXml'
}

/**
 * 札の並び: the attributes of every tag of a name, in the order of the file, in time that grows with its length only.
 * What could be read in two ways (declarations of one's own, quotes left open, references in an address) is refused:
 * a guard must not see less than the reader behind it.
 */
export function* tagsOf(xml: string, name: string): Generator<Tag> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new DoubtfulXml()
  for (const [, inner = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g'))) {
    if (inner.length > longestTag || hasOpenQuote(inner)) throw new DoubtfulXml()
    yield { isEmpty: inner.endsWith('/'), attribute: (of) => attributeOf(inner, of) }
  }
}

export type Tag = {
  /** `<c r="A1"/>`: a place with a border and nothing in it. */
  readonly isEmpty: boolean
  /** The text of an attribute as it stands; '' where there is none. `of` is a pattern for its name. */
  readonly attribute: (of: string) => string
}

/** A `>` inside of a quoted text ends the tag for us and not for an XML parser. */
const hasOpenQuote = (inner: string): boolean => /["']/.test(inner.replaceAll(/"[^"]*"|'[^']*'/g, ''))

const attributeOf = (inner: string, of: string): string =>
  new RegExp(`(?:^|\\s)${of}\\s{0,9}=\\s{0,9}["']([^"']*)["']`).exec(inner)?.[1] ?? ''
