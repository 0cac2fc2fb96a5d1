import { ageOn } from './age.ts'

/** 児童福祉法第4条第1項, unchanged since the Act took effect on 1948-01-01: 満18歳に満たない者. */
const adultFrom = 18

/** 障害児か: whether the child law speaks of this person on that day. */
export function isChildOn(birth: Temporal.PlainDate, on: Temporal.PlainDate): boolean {
  return ageOn(birth, on) < adultFrom
}
