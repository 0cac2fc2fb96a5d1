type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/**
 * What was typed wrong on the command line, in words. The parser tells a slip by its code; which option it was stands
 * in its message alone. Throws what is no slip.
 */
export const optionSlip = (error: unknown, options: Options): string => {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const [name = ''] = /--?[^\s'<=]+/.exec(error.message) ?? []
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((option) => `--${option}`)
    return `${name} という指定はありません。使える指定：${known.join('、')}`
  }
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error
  const takesValue = Object.entries(options).some(
    ([option, { type }]) => `--${option}` === name && type === 'string',
  )
  return takesValue ? `${name} のあとに値がありません` : `${name} に値は付けられません`
}
