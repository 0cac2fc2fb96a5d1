import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { noticeAnnex1, noticeCentres } from '../kit/kyoto-2015.ts'
import { addMonths, type DayNumber, dayOf, isoOf } from './days.ts'
import { largestRemainder } from './largest-remainder.ts'
import { corporationOf, districtNames, givenNames, officeWords, surnames } from './made-names.ts'
import type { Random } from './random.ts'

export type MadePlanner = {
  readonly id: string
  readonly organisation: string
  readonly name: string
  readonly share: number
  readonly since: string
}

export type MadeOffice = {
  readonly kind: '相談支援事業所' | '支援センター'
  readonly id: string
  readonly number: string
  readonly name: string
  readonly kana: string
  readonly area: string
  readonly corporation: string
  readonly since: DayNumber
  readonly planners: readonly MadePlanner[]
  readonly takes: readonly string[]
  readonly areas: readonly string[]
  readonly languages: readonly string[]
}

/** How many persons the notice's offices stand against: those of March 2018. */
const noticeUsers = noticeAnnex1.at(-1)?.users ?? 1

/**
 * 相談支援事業所と支援センター: as many as 別紙1 counts at each end of March, in proportion to `persons`, each with its
 * planners. The first of them are the centres.
 */
export const madeOffices = (
  { number, persons }: { readonly number: string; readonly persons: number },
  random: Random,
): readonly MadeOffice[] => {
  const [all = 0, centres = 0] = [noticeAnnex1.at(-1)?.offices ?? 0, noticeCentres].map((count) =>
    Math.max(1, Math.round((count * persons) / noticeUsers)),
  )
  const steps = noticeAnnex1.map(({ offices }, at) => offices - (noticeAnnex1[at - 1]?.offices ?? 0))
  const counts = largestRemainder(steps, Math.max(all, centres + 1))
  const years = counts.flatMap((count, at) => Array.from({ length: count }, () => at))
  return years.map((at, place) => {
    const year = noticeAnnex1[at]?.on ?? ''
    const id = random.id()
    // Counted as on the first day of the next month; the first of them since the regime began.
    const since = addMonths(dayOf(year) + 1, -random.below(12))
    const centre = place < centres
    const nine = `${number.slice(0, 2)}3${number.slice(3, 5)}${String(place + 1000).padStart(4, '0')}`
    return {
      kind: centre ? '支援センター' : '相談支援事業所',
      ...{ id, number: `${nine}${checkDigit(nine)}`, ...nameOf(place, centre), since },
      area: districtNames[place % districtNames.length] ?? '',
      corporation: corporationOf(place * 3),
      planners: madePlanners(id, since, random),
      ...wishesOf(place, random),
    }
  })
}

const endings = [
  ['相談支援', 'ソウダンシエン'],
  ['相談室', 'ソウダンシツ'],
  ['プランセンター', 'プランセンター'],
  ['相談支援センター', 'ソウダンシエンセンター'],
  ['相談所', 'ソウダンショ'],
  ['ケアプラン', 'ケアプラン'],
  ['計画相談', 'ケイカクソウダン'],
] as const

const nameOf = (place: number, centre: boolean): { readonly name: string; readonly kana: string } => {
  const [word, wordKana] = officeWords[place % officeWords.length] ?? ['', '']
  const round = Math.floor(place / officeWords.length)
  const [ending, endingKana] = centre
    ? ['障害者地域生活支援センター', 'ショウガイシャチイキセイカツシエンセンター']
    : (endings[round % endings.length] ?? ['', ''])
  const more = round < endings.length ? '' : `${1 + Math.floor(round / endings.length)}`
  return { name: `見本${word}${ending}${more}`, kana: `ミホン${wordKana}${endingKana}${more}` }
}

const madePlanners = (organisation: string, since: DayNumber, random: Random): readonly MadePlanner[] => {
  const count = random.weighed([
    [1, 62],
    [2, 25],
    [3, 9],
    [4, 4],
  ])
  return Array.from({ length: count }, (_, at) => ({
    id: random.id(),
    organisation,
    name: `${random.pick(surnames)[0]} ${random.pick(givenNames)[0]}`,
    share: random.weighed([
      [0.2, 14],
      [0.3, 22],
      [0.4, 20],
      [0.5, 19],
      [0.6, 10],
      [0.8, 7],
      [1, 8],
    ]),
    since: isoOf(at === 0 ? since : addMonths(since, 1 + random.below(40))),
  }))
}

const wishesOf = (place: number, random: Random) => {
  const own = place % districtNames.length
  const near = [own, (own + 1) % districtNames.length].map((at) => districtNames[at] ?? '')
  return {
    takes: random.weighed<readonly string[]>([
      [[], 70],
      [['身体', '知的', '難病等'], 14],
      [['精神', '発達', '高次脳機能障害'], 16],
    ]),
    areas: random.chance(0.45) ? near : [],
    languages: random.chance(0.08) ? [random.pick(['手話', '英語', '中国語'])] : [],
  }
}
