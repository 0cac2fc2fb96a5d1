import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import { corporationOf, districtNames, officeWords } from './made-names.ts'
import type { Random } from './random.ts'

export type MadeProvider = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly kana: string
  readonly area: string
  readonly corporation: string
  readonly offers: readonly string[]
}

/** One kind of provider for the services that stand together, and how many persons there are to one. */
const kinds: readonly {
  readonly offers: readonly string[]
  readonly name: string
  readonly persons: number
}[] = [
  { offers: ['11', '12', '15'], name: 'ヘルパーステーション', persons: 60 },
  { offers: ['11', '13'], name: 'ケアサポート', persons: 160 },
  { offers: ['22', '24'], name: 'デイセンター', persons: 90 },
  { offers: ['22'], name: '生活工房', persons: 140 },
  { offers: ['46', '45'], name: 'ワークス', persons: 90 },
  { offers: ['46', '43'], name: '作業所', persons: 120 },
  { offers: ['41', '42', '34'], name: 'トレーニングセンター', persons: 700 },
  { offers: ['33'], name: 'ホーム', persons: 70 },
  { offers: ['32', '22', '24'], name: '園', persons: 300 },
  { offers: ['21'], name: '療養センター', persons: 3000 },
  { offers: ['24'], name: 'ショートステイ', persons: 300 },
  { offers: ['63', '61'], name: 'こども教室', persons: 200 },
  { offers: ['54'], name: '地域定着センター', persons: 2000 },
]

export const madeProviders = (
  { number, persons }: { readonly number: string; readonly persons: number },
  random: Random,
): readonly MadeProvider[] => {
  let serial = 0
  return kinds.flatMap(({ offers, name, persons: each }) =>
    Array.from({ length: Math.max(1, Math.round(persons / each)) }, (_, at): MadeProvider => {
      serial += 1
      const [word, kana] = officeWords[(serial * 7) % officeWords.length] ?? ['', '']
      const law = offers.some((code) => code === '63') ? '5' : '1'
      const nine = `${number.slice(0, 2)}${law}${number.slice(3, 5)}${String(serial).padStart(4, '0')}`
      return {
        ...{ id: random.id(), number: `${nine}${checkDigit(nine)}`, offers },
        name: `見本${word}${name}（${at + 1}）`,
        kana: `ミホン${kana}${kanaOf[name] ?? name}${at + 1}`,
        area: districtNames[serial % districtNames.length] ?? '',
        corporation: corporationOf(serial),
      }
    }),
  )
}

const kanaOf: Readonly<Record<string, string>> = {
  生活工房: 'セイカツコウボウ',
  作業所: 'サギョウジョ',
  園: 'エン',
  療養センター: 'リョウヨウセンター',
  こども教室: 'コドモキョウシツ',
  地域定着センター: 'チイキテイチャクセンター',
}

export type MadeContract = {
  readonly provider: string
  readonly service: string
  readonly amount: number | null
  readonly unit: string
}

type Offering = { readonly near: Map<string, MadeProvider[]>; readonly all: MadeProvider[] }

/** 契約: a provider for each service, of the person's district more often than not; one for all it offers. */
export const contractMaker = (providers: readonly MadeProvider[]) => {
  const offering = new Map<string, Offering>()
  for (const provider of providers)
    for (const code of provider.offers) {
      const of: Offering = offering.get(code) ?? { near: new Map(), all: [] }
      offering.set(code, of)
      of.all.push(provider)
      of.near.set(provider.area, [...(of.near.get(provider.area) ?? []), provider])
    }
  return (services: readonly string[], district: string, start: string, random: Random): MadeContract[] => {
    let last: MadeProvider | undefined
    return services.flatMap((service) => {
      const of = offering.get(service)
      if (!of) return []
      const near = of.near.get(district) ?? of.all
      const kept: MadeProvider | undefined = last
      const taken = kept?.offers.includes(service) ? kept : random.pick(random.chance(0.7) ? near : of.all)
      last = taken
      const unit = unitOf(service, start)
      return [{ provider: taken.id, service, amount: amountIn(unit, random), unit }]
    })
  }
}

const units = new Map<string, string>()

const unitOf = (code: string, start: string): string => {
  const known = units.get(code)
  if (known !== undefined) return known
  const unit = serviceOn(code, Temporal.PlainDate.from(start))?.unit ?? '月'
  units.set(code, unit)
  return unit
}

const amountIn = (unit: string, random: Random): number | null => {
  if (unit === '当該月の日数') return null
  if (unit === '時間/月') return 8 + random.below(60)
  return unit === '日/月' ? random.pick([5, 7, 8, 10, 15, 20, 22, 23]) : 1
}
