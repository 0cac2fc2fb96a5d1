/** A letter needs a few weeks to be opened and acted on, however near the day for the draft is. */
const fewestDays = 30
/**
 * A code on paper lies in letterboxes and drawers, and opens the case to whoever finds it: it runs out while the
 * letter is still fresh, however far off the day for the draft is. A limit of this product, the same everywhere;
 * no law or municipality sets it. After it the desk prints a new one.
 */
const mostDays = 60

/** サインイン番号の期限: the day for the draft, within the limits above. */
export const codeUntil = (today: string, due: string | null): string => {
  const after = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  const [least, most] = [after(fewestDays), after(mostDays)]
  if (due === null || due < least) return least
  return due > most ? most : due
}
