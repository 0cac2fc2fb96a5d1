import type { EasyAround } from './easy-plan-shape.ts'
import type { EasyText } from './easy-text.ts'
import { wordReadings } from './word-readings.ts'

/** A name, with the reading of the register or none. 「母」 and the like are words, not names, and have theirs. */
export const easyName = (name: string, { names, person }: Pick<EasyAround, 'names' | 'person'>): EasyText => {
  const known = [person, ...names].find((one) => one.name === name)
  return [{ name, kana: known?.kana ?? wordReadings.get(name) ?? null }]
}
