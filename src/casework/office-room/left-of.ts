/** あと何人: how many people one planner is away from a line of so many cases; below 0 where there are more. */
export const leftOf = (line: number, share: number, people: number): number =>
  Math.floor((Math.round(share * 100) * line) / 100) - people
