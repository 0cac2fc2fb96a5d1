import { createHash } from 'node:crypto'
import type { Clock } from '../../platform/system/clock.ts'
import type { Randomness } from '../../platform/system/randomness.ts'

/** Ids and codes that follow from a seed: the same demo world every time. Never for anything but the demo. */
export const seededRandomness = (seed: string): Randomness => {
  let count = 0
  const next = () => {
    count += 1
    return createHash('sha256').update(`${seed} ${count}`).digest('hex')
  }
  return {
    newId: () => {
      const hex = next()
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
    newToken: next,
    newCode: () =>
      [...next()]
        .slice(0, 12)
        .map((digit) => String(Number.parseInt(digit, 16) % 10))
        .join(''),
  }
}

/** A clock that stands at ten in the morning of the day it was put to. */
export type SetClock = Clock & { readonly putTo: (day: string) => void }

export const setClock = (day: string): SetClock => {
  let instant = morningOf(day)
  return {
    now: () => instant,
    putTo: (other) => {
      instant = morningOf(other)
    },
  }
}

const morningOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '10:00' }).toInstant()
