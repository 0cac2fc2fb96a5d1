/** What stands in a hidden cell, as in official statistics. */
export const hiddenCell = 'x'

/** A percentage as it is shown: hidden with any of the counts that it is made of, for it would give them back. */
export const shownPercent = (
  percent: number | null,
  of: readonly (number | null)[],
): number | null | typeof hiddenCell => (of.includes(null) ? hiddenCell : percent)
