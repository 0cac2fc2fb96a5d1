import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { addMonths, dayOf, isoOf } from './days.ts'
import type { Group } from './fates.ts'
import { givenNames, surnames } from './made-names.ts'
import type { Random } from './random.ts'

export type MadePerson = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly birth_date: string
  readonly address: string
  readonly telephone: string | null
  readonly disabilities: readonly string[]
  readonly certificate_number: string | null
  readonly guardian: string | null
  readonly guardian_relation: string | null
  readonly district: string | null
  readonly main_disability: string | null
  readonly language: string | null
  readonly wished_office: string | null
}

export type Bearings = {
  /** Where the person stands in the city; the certificate's number follows from it. */
  readonly place: number
  readonly town: string
  readonly district: string
  readonly disability: string
  readonly birth: string
  readonly on: string
}

/** 本人, and the guardian of somebody who is not of age on `on`. Names are put together by chance. */
export const madePerson = (
  { place, town, district, disability, birth, on }: Bearings,
  random: Random,
): { readonly person: MadePerson; readonly guardian: MadePerson | null } => {
  const [surname, surnameKana] = random.pick(surnames)
  const address = `${town}${district}見本町${1 + random.below(9)}丁目${1 + random.below(40)}番${1 + random.below(20)}号`
  const named = () => {
    const [given, kana] = random.pick(givenNames)
    return { id: random.id(), name: `${surname} ${given}`, kana: `${surnameKana} ${kana}`, address }
  }
  const isChild = isoOf(addMonths(dayOf(birth), ofAge)) > on
  const guardian: MadePerson | null = isChild
    ? {
        ...named(),
        ...nobody,
        birth_date: isoOf(addMonths(dayOf(birth), -12 * 24) - random.below(5000)),
        telephone: telephone(random),
      }
    : null
  const second = random.chance(0.12) ? random.pick(['身体', '知的', '精神', '発達', '難病等']) : disability
  const nine = String(100_000_000 + place + 1)
  const person: MadePerson = {
    ...named(),
    birth_date: birth,
    telephone: random.chance(0.8) ? telephone(random) : null,
    disabilities: second === disability ? [disability] : [disability, second],
    certificate_number: `${nine}${checkDigit(nine)}`,
    guardian: guardian?.id ?? null,
    guardian_relation: guardian ? random.pick(['母', '母', '父']) : null,
    district,
    main_disability: disability,
    language: random.chance(0.03) ? random.pick(['手話', '手話', '英語', '中国語', 'やさしい日本語']) : null,
    wished_office: null,
  }
  return { person, guardian }
}

/** Months of life with which the law of children ends. */
const ofAge = 12 * 18

const nobody = {
  disabilities: [],
  certificate_number: null,
  guardian: null,
  guardian_relation: null,
  district: null,
  main_disability: null,
  language: null,
  wished_office: null,
} as const

/** No exchange begins with three zeros: such a number belongs to nobody. */
const telephone = (random: Random): string => `000-0000-${String(random.below(10_000)).padStart(4, '0')}`

/** The kind of disability that a person mainly has, so that the table counts them where the notice does. */
export const disabilityOf = (part: '身体・知的' | '精神' | '短期入所の児童', random: Random): string => {
  if (part === '精神')
    return random.weighed([
      ['精神', 85],
      ['発達', 12],
      ['高次脳機能障害', 3],
    ])
  const child = part === '短期入所の児童'
  return random.weighed([
    ['知的', child ? 60 : 55],
    ['身体', child ? 15 : 41],
    ['難病等', 4],
    ['発達', child ? 21 : 0],
  ])
}

/** Old enough for care insurance where there is a care plan; a child where the part is that of children. */
export const birthOf = (group: Group, child: boolean, random: Random): string => {
  const [from, until] = child
    ? group.joins === null
      ? ['1999-04-02', '2009-03-31']
      : ['2006-04-02', '2013-03-31']
    : group.care
      ? ['1932-04-02', '1947-03-31']
      : ['1956-04-02', '1993-03-31']
  return isoOf(dayOf(from) + random.below(dayOf(until) - dayOf(from)))
}
