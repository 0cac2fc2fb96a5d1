/** Points of so many millimetres. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4

/** The least height of a row with one line of letters of so many points. */
export const oneLine = (size: number): number => size * 1.36 + 6
