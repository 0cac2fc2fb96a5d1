/**
 * 最大剰余法: shares out `total` whole things by weight. Sums to `total` exactly; equal to the weights themselves where
 * they sum to it. Of equal remainders the earlier is served first.
 */
export const largestRemainder = (weights: readonly number[], total: number): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  // In whole numbers, so that no rounding decides: quotient and remainder of weight × total ÷ sum.
  const whole = weights.map((weight) => Math.floor((weight * total) / sum))
  const rest = weights.map((weight, at) => ({ at, left: (weight * total) % sum }))
  let missing = total - whole.reduce((all, one) => all + one, 0)
  for (const { at } of rest.sort((a, b) => b.left - a.left || a.at - b.at)) {
    if (missing <= 0) break
    whole[at] = (whole[at] ?? 0) + 1
    missing -= 1
  }
  return whole
}
