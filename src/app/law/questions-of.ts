/** 問いの一つ: which rule is asked, on which day, where, and the facts; nothing of it is trusted yet. */
export type Asked = {
  readonly provision: unknown
  readonly on: unknown
  readonly in: unknown
  readonly facts: unknown
}

/** An object that could be read, or where the text is not JSON ('3行目'); `alone` when it is the whole input. */
export type Read = { readonly alone: boolean } & (
  | { readonly asked: Asked }
  | { readonly unreadable: string; readonly text: string }
)

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
  const read = (text: string, where: string, alone: boolean): Read => {
    const value = parsed(text)
    return value === undefined ? { alone, unreadable: where, text } : { alone, asked: askedBy(value, given) }
  }
  const spread: string[] = []
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    if (spread.length > 0 || (number === 1 && parsed(line) === undefined)) spread.push(line)
    else yield read(line, `${number}行目`, false)
  }
  if (spread.length > 0) yield read(spread.join('\n'), '入力', true)
}

function askedBy(value: unknown, given: Omit<Asked, 'facts'>): Asked {
  const isWhole = typeof value === 'object' && value !== null && 'facts' in value
  return isWhole ? { ...given, ...(value as { facts: unknown }) } : { ...given, facts: value }
}

/** undefined when the text is not JSON, which no JSON text means. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
