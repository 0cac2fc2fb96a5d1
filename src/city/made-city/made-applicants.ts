import { addMonths, dayOf, isoOf } from './days.ts'
import { otherMixes, otherParts } from './fates.ts'
import type { CityWish } from './made-city.ts'
import { districtNames } from './made-names.ts'
import { disabilityOf, type MadePerson, madePerson } from './made-person.ts'
import { type Random, randomOf } from './random.ts'
import { servicesOf } from './services-of.ts'

export type Applicant = {
  readonly person: MadePerson
  readonly guardian: MadePerson | null
  readonly services: readonly string[]
  readonly random: Random
}

/** 新しく申請した人: persons beside the users of the city, who have no decision yet. */
export function* madeApplicants(wish: CityWish, count: number): Iterable<Applicant> {
  const day = dayOf(wish.on)
  for (let place = 0; place < count; place++) {
    const random = randomOf(`${wish.seed} ${wish.number} ${wish.persons} applicant ${place}`)
    const part = random.weighed(otherParts)
    if (part === '種別なし') continue
    const child = part === '短期入所の児童'
    const disability = disabilityOf(part, random)
    const years = child ? 5 + random.below(11) : 19 + random.below(40)
    const birth = isoOf(addMonths(day, -12 * years) - 1 - random.below(360))
    const about = { place: wish.persons + place, town: wish.name, on: wish.on, disability, birth }
    const { person, guardian } = madePerson({ ...about, district: random.pick(districtNames) }, random)
    const who = { target: child ? '障害児' : '障害者', disability } as const
    yield {
      ...{ person: { ...person, certificate_number: null }, guardian, random },
      services: servicesOf(random.weighed(otherMixes(part)), who, random),
    }
  }
}
