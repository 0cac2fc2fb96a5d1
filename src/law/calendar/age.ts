/**
 * 年齢
 *
 * Age in whole years as it holds through the day `on`.
 *
 * Source    年齢計算ニ関スル法律（明治35年法律第50号）、民法第143条
 * Text      The day of birth counts as the first; a year of age is full when the day before the birthday ends.
 * Reading   On the day before the birthday the year is not yet full, so it is first counted on the birthday.
 *           Someone born on 29 February is a year older from 1 March in common years. Where a text speaks of
 *           the day on which an age is *reached* (達する日), that is the day before: see `dayOfReaching`.
 */
export function ageOn(birth: Temporal.PlainDate, on: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(on, birth) < 0) throw new RangeError('no age before birth')
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day)
  return on.year - birth.year - (hadBirthday ? 0 : 1)
}

/** 年齢に達する日: the day at whose end the age is full, which is the day before the birthday. */
export function dayOfReaching(birth: Temporal.PlainDate, age: number): Temporal.PlainDate {
  const birthday = birth.add({ years: age })
  return birthday.day === birth.day ? birthday.subtract({ days: 1 }) : birthday
}
