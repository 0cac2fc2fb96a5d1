/** 元号: `letter` is how forms and people abbreviate it. It ends on the day before the next one's first. */
export type Era = { name: string; letter: string; first: Temporal.PlainDate }

const era = (name: string, letter: string, first: string): Era => ({
  name,
  letter,
  first: Temporal.PlainDate.from(first),
})

/**
 * 元号の表
 *
 * Source    改元の詔書（明治・大正・昭和）、元号を改める政令（昭和64年政令第1号、平成31年政令第143号）
 * Reading   明治 counts from the day to which it was made to reach back. Days before 1873-01-01 (明治6年)
 *           are of the lunar calendar (明治5年太政官布告第337号) and are not read as Gregorian ones.
 */
export const eras: readonly Era[] = [
  era('明治', 'M', '1868-01-25'),
  era('大正', 'T', '1912-07-30'),
  era('昭和', 'S', '1926-12-25'),
  era('平成', 'H', '1989-01-08'),
  era('令和', 'R', '2019-05-01'),
]
