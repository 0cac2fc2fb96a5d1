/** Remembers what was worked out, up to `most` answers; then begins anew, so that it never grows with the nation. */
export const memory = <V>(most = 20_000) => {
  const known = new Map<string, V>()
  return (key: string, make: () => V): V => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make()
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
