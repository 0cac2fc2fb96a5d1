export type CityArgs = {
  readonly seed: number
  readonly persons: number
  /** The day the city stands at (ISO); today when null. */
  readonly on: string | null
  readonly replace: boolean
}

type Given = {
  readonly seed?: string | undefined
  readonly persons?: string | undefined
  readonly on?: string | undefined
  readonly replace?: boolean | undefined
}

/** Before it the ends of March that the notice foresees would not all have come. */
const firstDay = '2018-04-01'
/** After it the register would hold more years than anybody plans for. */
const lastDay = '2035-03-31'
const mostPersons = 2_000_000

/** What was asked for, or what is wrong with it. */
export const cityArgs = ({ seed, persons, on, replace }: Given): CityArgs | { readonly says: string } => {
  const number = whole(seed ?? '')
  if (number === null || number > 2 ** 31 - 1) return { says: '--seed は、0から2147483647までの整数です。' }
  const count = whole(persons ?? '')
  if (count === null || count < 1 || count > mostPersons)
    return { says: `--persons は、1から${mostPersons}までの整数です。` }
  if (on !== undefined && !isDay(on)) return { says: '--on は、2026-04-01 のように書いた、暦にある日です。' }
  if (on !== undefined && (on < firstDay || on > lastDay))
    return { says: `--on は、${firstDay}から${lastDay}までの日です。` }
  return { seed: number, persons: count, on: on ?? null, replace: replace ?? false }
}

const whole = (text: string): number | null => (/^\d{1,10}$/.test(text) ? Number(text) : null)

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}
