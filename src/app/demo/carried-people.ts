import type { SelfPlanReason } from '../../casework/case/fact.ts'

/** 台帳だけにいる人: decided in another system before this one came, and so without a case. */
export type CarriedPerson = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly district: string
  readonly disability: string
  readonly services: readonly string[]
  /** Months from the month of the demo to the one in which the grant ends; null: in the busy month of the next year. */
  readonly endsIn: number | null
  /** The planning office by name; null where nobody makes the plan. */
  readonly office: string | null
  /** Why the plan is the person's own; null beside no office: there is no plan. */
  readonly reason: SelfPlanReason | null
  readonly providers: readonly string[]
}

export type CarriedPlanner = { readonly office: string; readonly name: string; readonly share: string }

type Given = Pick<CarriedPerson, 'services' | 'endsIn' | 'office'> & {
  readonly reason?: SelfPlanReason
  readonly providers?: readonly string[]
}

const givenNames = [
  ['いぶき', 'イブキ', '1990-04-08'],
  ['うみ', 'ウミ', '1972-08-19'],
  ['えいた', 'エイタ', '2001-01-27'],
  ['おと', 'オト', '1965-06-02'],
] as const
const kitaNames = [
  ['台帳', 'ダイチョウ'],
  ['写本', 'シャホン'],
  ['転記', 'テンキ'],
] as const
const kyotoNames = [['原簿', 'ゲンボ']] as const
const disabilities = ['知的', '身体', '精神'] as const

/** Everybody has a name of their own as long as there are no more than the names make. */
const persons = (
  surnames: readonly (readonly [string, string])[],
  districts: readonly string[],
  given: readonly Given[],
): readonly CarriedPerson[] =>
  given.map(({ reason = null, providers = [], ...rest }, place) => {
    const [surname, surnameKana] = surnames[Math.floor(place / givenNames.length)] ?? ['', '']
    const [first, firstKana, birthDate] = givenNames[place % givenNames.length] ?? givenNames[0]
    return {
      ...{ name: `${surname} ${first}`, kana: `${surnameKana} ${firstKana}`, birthDate },
      district: districts[place % districts.length] ?? '',
      disability: disabilities[place % disabilities.length] ?? '知的',
      ...{ ...rest, reason, providers },
    }
  })

const [day, works, helpers] = ['見本デイセンター', '見本ワークス', '見本ヘルパーステーション']
const [aoba, hidamari, kakehashi] = [
  '相談支援センター見本あおば',
  '見本ひだまり相談室',
  '見本かけはし相談支援',
]
const kyotoDay = '○○デイセンター（見本）'

/** 見本の台帳. Invented. Half of those in 北区 end in one month, so that there is something to spread. */
export const carriedPeople: Readonly<Record<string, readonly CarriedPerson[]>> = {
  '131177': persons(
    kitaNames,
    ['王子地区', '赤羽地区', '滝野川地区'],
    [
      { services: ['22'], endsIn: null, office: aoba, providers: [day] },
      { services: ['46'], endsIn: null, office: aoba, providers: [works] },
      { services: ['22', '11'], endsIn: 7, office: aoba, providers: [day, helpers] },
      { services: ['22'], endsIn: null, office: hidamari, providers: [day] },
      { services: ['46'], endsIn: null, office: hidamari, providers: [works] },
      { services: ['11'], endsIn: 1, office: hidamari, providers: [helpers] },
      { services: ['46'], endsIn: null, office: kakehashi, providers: [works] },
      { services: ['22'], endsIn: null, office: null, reason: '待機', providers: [day] },
      { services: ['22', '46'], endsIn: 1, office: null, reason: '待機', providers: [day, works] },
      { services: ['11'], endsIn: 2, office: null, reason: '作れる事業所がない', providers: [helpers] },
      { services: ['46'], endsIn: null, office: null, reason: '本人の希望', providers: [works] },
      { services: ['24'], endsIn: 4, office: null, providers: [day] },
    ],
  ),
  '261008': persons(
    kyotoNames,
    ['市内東部', '市内西部'],
    [
      { services: ['22'], endsIn: null, office: '見本みやこ相談支援', providers: [kyotoDay] },
      { services: ['22'], endsIn: null, office: '見本みやこ相談支援', providers: [kyotoDay] },
      { services: ['22'], endsIn: null, office: '見本かもがわ相談室', providers: [kyotoDay] },
      {
        services: ['22', '11'],
        endsIn: 1,
        office: null,
        reason: '待機',
        providers: [kyotoDay, '○○ヘルパーステーション（見本）'],
      },
    ],
  ),
}

export const carriedPlanners: Readonly<Record<string, readonly CarriedPlanner[]>> = {
  '131177': [
    { office: aoba, name: '見本 相談', share: '1.00' },
    { office: aoba, name: '見本 青葉', share: '0.50' },
    { office: hidamari, name: '見本 日向', share: '0.80' },
    { office: kakehashi, name: '見本 渡', share: '0.40' },
    { office: '見本地域生活支援センター', name: '見本 支', share: '0.20' },
  ],
  '261008': [
    { office: '見本みやこ相談支援', name: '例示 相談', share: '1.00' },
    { office: '見本かもがわ相談室', name: '例示 川端', share: '0.50' },
    { office: '見本障害者地域生活支援センター', name: '例示 支', share: '0.30' },
  ],
}
