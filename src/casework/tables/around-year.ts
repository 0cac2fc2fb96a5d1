/** How many ends of March are shown before the chosen one and after it, as in the notice. */
const [before, after] = [2, 3]

/** 別紙1の年: the first and the last year whose end of March stands in the table of a chosen one. */
export const aroundYear = (year: number): readonly [number, number] => [year - before, year + after]
