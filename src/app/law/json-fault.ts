/**
 * JSONの乱れ
 *
 * Where a text stops being JSON: the offset of the first token that cannot stand there (the length of the text
 * when it ends too early), or null when it is JSON. The engine's own messages name no place for short texts and
 * quote what was sent.
 */
export function jsonFault(text: string): number | null {
  const open: string[] = []
  let expected = value
  let at = gap(text, 0)
  while (at < text.length || expected !== '$') {
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    const kind = found === undefined ? '' : kindOf(found)
    if (found === undefined || !expected.includes(kind)) return at
    expected = after(kind, expected, open)
    at = gap(text, at + found.length)
  }
  return null
}

/** 「3行目の12文字目」 of an offset. */
export function placeInText(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}行目の${(before.at(-1) ?? '').length + 1}文字目`
}

const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

/** A letter for each kind of token: `s` text, `v` any other simple value, brackets as themselves. */
const value = 'sv{['
const kindOf = (found: string): string =>
  found.startsWith('"') ? 's' : found.length === 1 && '{}[],:'.includes(found) ? found : 'v'

const gap = (text: string, at: number): number => {
  space.lastIndex = at
  space.exec(text)
  return space.lastIndex
}

/** What may come next: `k` in front of a set marks that a text there is a name. */
function after(kind: string, expected: string, open: string[]): string {
  if (kind === '{' || kind === '[') {
    open.push(kind)
    return kind === '{' ? 'ks}' : `${value}]`
  }
  if (kind === ':') return value
  if (kind === ',') return open.at(-1) === '{' ? 'ks' : value
  if (kind === 's' && expected.startsWith('k')) return ':'
  if (kind === '}' || kind === ']') open.pop()
  const inside = open.at(-1)
  return inside === undefined ? '$' : inside === '{' ? ',}' : ',]'
}
