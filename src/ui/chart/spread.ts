/** Places for labels that wish to stand at `wished` and must be `apart`: as near as the order allows, from `least` on. */
export const spread = (
  wished: readonly number[],
  apart: number,
  least: number,
  most: number,
): readonly number[] => {
  const order = wished.map((_, at) => at).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0))
  const places = new Array<number>(wished.length).fill(0)
  let free = least
  for (const at of order) {
    places[at] = Math.max(wished[at] ?? 0, free)
    free = (places[at] ?? 0) + apart
  }
  // What was pushed past the end comes back, and pushes those before it.
  let end = most
  for (const at of order.toReversed()) {
    places[at] = Math.min(places[at] ?? 0, end)
    end = (places[at] ?? 0) - apart
  }
  return places
}
