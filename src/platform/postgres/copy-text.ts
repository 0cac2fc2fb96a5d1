/** What a column can be given in a load. */
export type CopyValue = string | number | boolean | null | readonly string[]

/**
 * One row in the text format of COPY, with its line end: what separates is escaped, null is `\N`, a list is an array of
 * PostgreSQL.
 *
 * @throws Error for a text with the character of code 0, which PostgreSQL cannot keep
 */
export const copyText = (values: readonly CopyValue[]): string => {
  let line = ''
  for (let at = 0; at < values.length; at++) {
    if (at > 0) line += '\t'
    line += columnText(values[at] ?? null)
  }
  return `${line}\n`
}

const columnText = (value: CopyValue): string => {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return value.length === 0 ? '{}' : escaped(`{${value.map(quoted).join(',')}}`)
}

/** In quotes always, so that NULL, a brace, a comma and an empty text are themselves. */
const quoted = (element: string): string => `"${element.replace(/["\\]/g, '\\$&')}"`

const separating = /[\\\t\n\r\0]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string =>
  separating.test(text)
    ? text.replace(/[\\\t\n\r\0]/g, (letter) => {
        const kept = escapes[letter]
        if (kept === undefined) throw new Error('a text with the character of code 0 cannot be kept')
        return kept
      })
    : text
