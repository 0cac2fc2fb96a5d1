import { municipalityNumber } from '../../law/check-digit/municipality-number.ts'
import { noticeAnnex1 } from '../kit/kyoto-2015.ts'
import { randomOf } from './random.ts'

export type MadeMunicipality = {
  readonly number: string
  readonly name: string
  readonly prefecture: string
  readonly head: string
  readonly persons: number
}

/** The city of the notice, at its own size; the municipality of the demo world by the same number. */
const first = { number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長' }
const firstPersons = noticeAnnex1.at(-1)?.users ?? 0

/**
 * 生成した国: the city of the notice, and municipalities of skewed sizes until there are `persons`. Up to the size of the
 * notice's city it is that city alone.
 *
 * The numbers of the others stand under a prefecture that does not exist, so that none is a real municipality's.
 */
export const madeMunicipalities = (seed: string, persons: number): readonly MadeMunicipality[] => {
  if (persons <= firstPersons) return [{ ...first, persons }]
  const all: MadeMunicipality[] = [{ ...first, persons: firstPersons }]
  const random = randomOf(`${seed} municipalities`)
  let left = persons - firstPersons
  for (let serial = 1; left > 0; serial++) {
    const name = `見本市${String(serial).padStart(4, '0')}`
    // Many are small and a few are large, as municipalities are.
    const size = Math.min(left, Math.round(40 * 1000 ** (random.below(10_000) / 10_000)))
    left -= size
    all.push({ number: numberOf(serial), name, prefecture: '見本県', head: `${name}長`, persons: size })
  }
  return all
}

/** The real ones end with 47. */
const firstPrefecture = 50

const numberOf = (serial: number): string => {
  const five = String(firstPrefecture * 1000 + serial)
  if (serial < 1 || five.length !== 5) throw new RangeError('there are no more numbers for municipalities')
  return municipalityNumber(five)
}
