import { longestMonths } from '../../law/grant-period/grant-kinds.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import type { Mix } from '../kit/renewal-part.ts'
import { type DayNumber, fiscalYearAt, isoOf } from './days.ts'
import { memory } from './memory.ts'
import type { Random } from './random.ts'

export type Who = { readonly target: '障害者' | '障害児'; readonly disability: string }

type Shares = readonly (readonly [readonly string[], number])[]

const isMental = ({ disability }: Who) => ['精神', '発達', '高次脳機能障害'].includes(disability)

/** Services of a mix, as codes: invented shares, every code one that stands in that row of the table. */
export const servicesOf = (mix: Mix, who: Who, random: Random): readonly string[] => {
  const child = who.target === '障害児'
  const beside = child && random.chance(0.6) ? ['63'] : []
  const visit = () => random.pick(random.weighed(child ? visitsOfChildren : visits(who)))
  switch (mix) {
    case '居住系':
      return random.weighed(isMental(who) ? mentalHomes : homes)
    case '日中活動系のみ':
      return [day(who, random)]
    case '訪問系のみ':
      return [...random.weighed(child ? visitsOfChildren : visits(who)), ...beside]
    case '短期入所のみ':
      return ['24', ...beside]
    case '日中活動系と訪問系':
      return [day(who, random), visit(), ...(random.chance(0.25) ? ['24'] : [])]
    case '日中活動系と短期入所':
      return [day(who, random), '24']
    case '訪問系と短期入所':
      return [visit(), '24', ...beside]
    case 'その他':
      return ['54']
  }
}

const homes: Shares = [
  [['33'], 14],
  [['33', '22'], 24],
  [['33', '46'], 22],
  [['32', '22'], 36],
  [['21'], 4],
]
const mentalHomes: Shares = [
  [['33'], 34],
  [['33', '46'], 40],
  [['33', '22'], 10],
  [['34', '42'], 16],
]
const visitsOfChildren: Shares = [
  [['11'], 80],
  [['13'], 20],
]
const visits = (who: Who): Shares =>
  isMental(who)
    ? [[['11'], 100]]
    : who.disability === '知的'
      ? [
          [['11'], 66],
          [['13'], 24],
          [['11', '13'], 10],
        ]
      : [
          [['11'], 70],
          [['12'], 13],
          [['15'], 9],
          [['11', '15'], 8],
        ]

const day = (who: Who, random: Random): string =>
  random.weighed(
    isMental(who)
      ? [
          ['46', 54],
          ['45', 16],
          ['43', 12],
          ['42', 8],
          ['22', 10],
        ]
      : [
          ['22', 54],
          ['46', 34],
          ['45', 6],
          ['43', 4],
          ['41', 2],
        ],
  )

/** Training comes to its end: whoever had it goes on to work, a child that has grown up to a place of the day. */
export const servicesLater = (services: readonly string[], grownUp: boolean, random: Random): string[] => {
  const after = services.map((code) => (training.has(code) ? '46' : code)).filter((code) => code !== '63')
  if (grownUp && random.chance(0.7)) after.unshift(random.pick(['22', '46']))
  return [...new Set(after)]
}

const training: ReadonlySet<string> = new Set(['41', '42', '43'])
export const isTraining = (services: readonly string[]): boolean =>
  services.some((code) => training.has(code))

const longest = memory<number>()

/** The longest period of one decision on these services that all end on one day, in months: the rule of each. */
export const longestOf = (services: readonly string[], start: DayNumber): number =>
  longest(`${services} ${fiscalYearAt(start)}`, () => {
    const on = Temporal.PlainDate.from(isoOf(start))
    return Math.min(...services.flatMap((code) => longestMonths(code, 'ふつうの利用', on)?.most ?? []))
  })

const judged = memory<boolean>()

export const needsCategory = (services: readonly string[], start: DayNumber): boolean =>
  judged(`${services} ${fiscalYearAt(start)}`, () => {
    const on = Temporal.PlainDate.from(isoOf(start))
    return services.some((code) => serviceOn(code, on)?.needsCategory)
  })
