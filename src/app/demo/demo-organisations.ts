import type { OrganisationKind } from '../../casework/registers/actor.ts'
import { checkDigit } from '../../law/check-digit/check-digit.ts'

export type DemoOrganisation = {
  readonly kind: OrganisationKind
  readonly number: string
  readonly name: string
  readonly kana: string
  /** Who runs it; offices and providers of one name belong together. */
  readonly corporation?: string
  readonly address: string
  readonly telephone: string
  readonly area: string
  readonly offers: readonly string[]
  readonly accepting: boolean
  readonly remarks: string | null
  /** New persons it can take, and which. */
  readonly room?: number
  readonly takes?: readonly string[]
  readonly areas?: readonly string[]
  readonly languages?: readonly string[]
}

/** Ten digits: prefecture, kind (1 services, 3 planning, 5 children's services), district, serial, check digit. */
const numberOf = (nine: string): string => `${nine}${checkDigit(nine)}`

const planning = (
  nine: string,
  name: string,
  kana: string,
  area: string,
  more: Partial<DemoOrganisation> = {},
): DemoOrganisation => ({
  kind: '相談支援事業所',
  number: numberOf(nine),
  name,
  kana,
  address: `${area} 見本1-1`,
  telephone: '000-0000-0000',
  area,
  offers: ['計画相談', '障害児相談'],
  accepting: true,
  remarks: null,
  ...more,
})

const provider = (
  nine: string,
  name: string,
  kana: string,
  area: string,
  offers: readonly string[],
  corporation: string,
): DemoOrganisation => ({
  ...planning(nine, name, kana, area, { corporation }),
  kind: 'サービス事業者',
  offers,
})

/** 見本の事業所. Invented; the numbers have valid check digits. */
export const demoOrganisations: Readonly<Record<string, readonly DemoOrganisation[]>> = {
  '131177': [
    planning('133170001', '相談支援センター見本あおば', 'ソウダンシエンセンターミホンアオバ', '王子地区', {
      corporation: '社会福祉法人見本会',
      room: 4,
      areas: ['王子地区', '滝野川地区'],
      languages: ['手話'],
    }),
    planning('133170002', '見本ひだまり相談室', 'ミホンヒダマリソウダンシツ', '赤羽地区', {
      corporation: 'NPO法人見本ひだまり',
      remarks: '子どもの計画が中心です',
      room: 2,
      takes: ['知的', '発達', '精神'],
      languages: ['英語'],
    }),
    planning('133170003', '見本かけはし相談支援', 'ミホンカケハシソウダンシエン', '滝野川地区', {
      accepting: false,
      offers: ['計画相談'],
      corporation: '社会福祉法人見本かけはし会',
      remarks: '新しい受け付けは来春からの予定です',
      room: 0,
    }),
    provider(
      '131170001',
      '見本ヘルパーステーション',
      'ミホンヘルパーステーション',
      '王子地区',
      ['11', '12', '15'],
      '株式会社見本ケア',
    ),
    provider(
      '131170002',
      '見本デイセンター',
      'ミホンデイセンター',
      '赤羽地区',
      ['22', '24'],
      '社会福祉法人見本会',
    ),
    provider(
      '131170003',
      '見本ワークス',
      'ミホンワークス',
      '王子地区',
      ['43', '45', '46'],
      '社会福祉法人見本かけはし会',
    ),
    provider(
      '135170001',
      '見本こども教室',
      'ミホンコドモキョウシツ',
      '滝野川地区',
      ['61', '63'],
      'NPO法人見本ひだまり',
    ),
    {
      ...planning('133170009', '見本地域生活支援センター', 'ミホンチイキセイカツシエンセンター', '区内全域'),
      kind: '支援センター',
    },
  ],
  '261008': [
    planning('263010001', '見本みやこ相談支援', 'ミホンミヤコソウダンシエン', '市内東部', {
      corporation: '社会福祉法人例示会',
      room: 3,
    }),
    planning('263010002', '見本かもがわ相談室', 'ミホンカモガワソウダンシツ', '市内西部', {
      accepting: false,
      corporation: 'NPO法人例示かもがわ',
    }),
    provider(
      '261010001',
      '○○デイセンター（見本）',
      'マルマルデイセンターミホン',
      '市内東部',
      ['22'],
      '社会福祉法人例示会',
    ),
    provider(
      '261010002',
      '○○ヘルパーステーション（見本）',
      'マルマルヘルパーステーションミホン',
      '市内東部',
      ['11', '15'],
      '株式会社例示ケア',
    ),
    {
      ...planning(
        '263010009',
        '見本障害者地域生活支援センター',
        'ミホンショウガイシャチイキセイカツシエンセンター',
        '市内全域',
      ),
      kind: '支援センター',
    },
  ],
}
