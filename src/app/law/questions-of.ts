import { type ReadJson, readJson } from './read-json.ts'

/** 問いの一つ: which rule is asked, on which day, where, and the facts; nothing of it is trusted yet. */
export type Asked = {
  readonly provision: unknown
  readonly on: unknown
  readonly in: unknown
  readonly facts: unknown
}

/** A question that could be read, or where the text is not JSON; `alone` when it is the whole input. */
export type Read = { readonly alone: boolean } & ({ readonly asked: Asked } | { readonly says: string })

/**
 * 問いを読む
 *
 * Either one JSON object over several lines, or one JSON object a line (as soon as the first line is whole by
 * itself). An object with `facts` is a whole question and may name its rule, day and place; any other is the
 * facts alone, and the rest is as the command gave it.
 */
export async function* questionsOf(
  lines: AsyncIterable<string>,
  given: Omit<Asked, 'facts'>,
): AsyncGenerator<Read> {
  const askedIn = (read: ReadJson, alone: boolean): Read =>
    'says' in read ? { alone, says: read.says } : { alone, asked: askedBy(read.value, given) }
  const spread: string[] = []
  let isFirst = true
  let number = 0
  for await (const whole of lines) {
    number++
    const line = number === 1 ? whole.replace(byteOrderMark, '') : whole
    if (spread.length > 0) spread.push(line)
    else if (line.trim() !== '') {
      const read = readJson(line, number)
      // The lines above it were blank; they are kept so that a fault is named by the line of the file.
      if (isFirst && 'says' in read) spread.push(...Array<string>(number - 1).fill(''), line)
      else yield askedIn(read, false)
      isFirst = false
    }
  }
  if (spread.length > 0) yield askedIn(readJson(spread.join('\n')), true)
}

/** Editors on Windows begin a file with it. */
const byteOrderMark = /^\ufeff/

function askedBy(value: unknown, given: Omit<Asked, 'facts'>): Asked {
  const isWhole = typeof value === 'object' && value !== null && 'facts' in value
  return isWhole ? { ...given, ...(value as { facts: unknown }) } : { ...given, facts: value }
}
