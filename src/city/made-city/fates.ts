import { noticeAnnex1, noticeAnnex3, noticeRenewedBefore } from '../kit/kyoto-2015.ts'
import { type Mix, mixes, type Part, parts } from '../kit/renewal-part.ts'
import { largestRemainder } from './largest-remainder.ts'

/**
 * 人の組: what the notice says of a person, as far as it says anything. `renews` is the month of fiscal year 2015
 * (0 April … 11 March) in which 別紙3 counts the person; 更新済 are those renewed on 1 April 2015. `joins` is the
 * fiscal year in which the use began; null for all who were there in March 2015.
 */
export type Group = {
  readonly kind: '別紙3' | '更新済・計画あり' | '更新済・一年' | '更新済・二年' | 'ケアプラン' | '新しい人'
  readonly joins: number | null
  readonly care: boolean
  readonly part: Part | null
  readonly mix: Mix | null
  readonly renews: number | '四月一日' | null
  /** 指定特定相談支援事業所が調整できる */
  readonly arranged: boolean
}

type Weighed = { readonly group: Group; readonly weight: number }

/** Every group of the notice with its number of persons; together they are the users of March 2018. */
export const groups = (): readonly Weighed[] => {
  const counted = countedGroups()
  const [m13, m14, m15, m16, m17, m18] = noticeAnnex1
  if (!m13 || !m14 || !m15 || !m16 || !m17 || !m18) throw new RangeError('別紙1 has six columns')
  const inTable = total(counted)
  const carePlans = (year: typeof m13) => year.plans - year.servicePlans
  const notSubject = (year: typeof m13) => year.users - (year.subjects ?? year.users)
  // Whoever is neither in 別紙3 nor under a care plan in March 2015 was renewed on 1 April.
  const renewed = m15.users - carePlans(m15) - inTable
  const careRenewed = noticeRenewedBefore - renewed
  const lone = (kind: Group['kind'], weight: number, more: Partial<Group> = {}): Weighed => ({
    group: { ...nothing, kind, ...more },
    weight,
  })
  const april = { renews: '四月一日' } as const
  const joined = [m15, m16, m17].flatMap((before, at) => {
    const after = [m16, m17, m18][at] ?? before
    const care = carePlans(after) - carePlans(before)
    const joins = 2015 + at
    return [
      lone('ケアプラン', care, { joins, care: true }),
      lone('新しい人', after.users - before.users - care, { joins }),
    ]
  })
  return [
    ...counted,
    lone('更新済・計画あり', renewed - notSubject(m16), { ...april, arranged: true }),
    lone('更新済・一年', notSubject(m16) - notSubject(m17), april),
    lone('更新済・二年', notSubject(m17), april),
    lone('ケアプラン', careRenewed, { ...april, care: true }),
    lone('ケアプラン', carePlans(m15) - careRenewed, { care: true }),
    ...joined,
  ]
}

const nothing: Group = {
  ...{ kind: '新しい人', joins: null, care: false, part: null, mix: null, renews: null, arranged: false },
}

/** ② has no mixes in the notice; these are invented shares. */
const arrangedMixes: Readonly<Record<Part, Readonly<Partial<Record<Mix, number>>>>> = {
  '身体・知的': {
    ...{ 居住系: 34, 日中活動系のみ: 27, 訪問系のみ: 15, 短期入所のみ: 1 },
    ...{ 日中活動系と訪問系: 11, 日中活動系と短期入所: 10, 訪問系と短期入所: 2 },
  },
  精神: {
    ...{ 居住系: 16, 日中活動系のみ: 44, 訪問系のみ: 26, 短期入所のみ: 1 },
    ...{ 日中活動系と訪問系: 11, 日中活動系と短期入所: 1, 訪問系と短期入所: 1 },
  },
  短期入所の児童: { 短期入所のみ: 85, 訪問系と短期入所: 15 },
  種別なし: {},
}

const countedGroups = (): readonly Weighed[] =>
  noticeAnnex3.flatMap(({ part, arranged, mixes: rows }) =>
    arranged.flatMap((count, month) => {
      const shares = largestRemainder(
        mixes.map((mix) => arrangedMixes[part][mix] ?? 0),
        count,
      )
      const of = (mix: Mix, weight: number, arranged: boolean): Weighed => ({
        group: { ...nothing, kind: '別紙3', part, mix, renews: month, arranged },
        weight,
      })
      return mixes.flatMap((mix, at) => [
        of(mix, shares[at] ?? 0, true),
        of(mix, rows[mix]?.[month] ?? 0, false),
      ])
    }),
  )

const total = (of: readonly Weighed[]): number => of.reduce((sum, { weight }) => sum + weight, 0)

/** The part of somebody of whom the notice says nothing, with invented weights. */
export const otherParts: readonly (readonly [Part, number])[] = parts.flatMap((part) => {
  const weight = { '身体・知的': 66, 精神: 29, 短期入所の児童: 5, 種別なし: 0 }[part]
  return weight > 0 ? [[part, weight] as const] : []
})

export const otherMixes = (part: Part): readonly (readonly [Mix, number])[] =>
  mixes.map((mix) => [mix, arrangedMixes[part][mix] ?? 0] as const)
