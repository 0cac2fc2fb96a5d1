/** Ways of using a service that have conditions of their own. */
export const uses = [
  'ふつうの利用',
  '通院等介助（身体介護を伴う）',
  '人工呼吸器による呼吸管理（療養介護）',
  '医療型短期入所',
  '訓練等給付を受ける人の施設入所支援',
] as const
export type Use = (typeof uses)[number]

/** The lowest category (1 to 6): at home and for people who live in a facility, each below and from the eased age. */
export type Least = { home: [number, number]; facility: [number, number] }

/** 区分の下限の一つの行 */
export type Minimum = {
  service: string
  use: Use
  least: Least | null
  /** Points of 行動関連項目 that are asked for; with `either`, they or the condition are enough. */
  points?: number
  condition?: string
  either?: boolean
  adultsOnly?: boolean
}

const [usual, hospital, ventilator, medical, trainee] = uses

const same = (least: number): Least => ({ home: [least, least], facility: [least, least] })

/** From this age the minima of 生活介護 and 施設入所支援 are eased. */
export const easedAge = 50

/**
 * 区分の下限の表
 *
 * Source    事務処理要領（各サービスの対象者）; the catalogue of services since 2014-04-01.
 */
export const minima2014: readonly Minimum[] = [
  { service: '11', use: usual, least: same(1) },
  {
    service: '11',
    use: hospital,
    least: same(2),
    condition: '歩行・移乗・移動・排尿・排便のどれかに支援がいる',
  },
  {
    service: '12',
    use: usual,
    least: same(4),
    points: 10,
    condition: '二肢以上に麻痺などがあり、歩行・移乗・排尿・排便のどれも「支援が不要」ではない',
    either: true,
    adultsOnly: true,
  },
  { service: '13', use: usual, least: same(3), points: 10 },
  {
    service: '14',
    use: usual,
    least: same(6),
    condition: '意思疎通が難しく、I類型・II類型・III類型のどれかに当たる',
  },
  {
    service: '15',
    use: usual,
    least: null,
    condition: '同行援護アセスメント調査票で、移動障害が1点以上、視力障害・視野障害・夜盲のどれかが1点以上',
  },
  { service: '21', use: usual, least: same(5), condition: '筋ジストロフィー、重症心身障害などである' },
  { service: '21', use: ventilator, least: same(6) },
  { service: '22', use: usual, least: { home: [3, 2], facility: [4, 3] } },
  { service: '24', use: usual, least: same(1) },
  { service: '24', use: medical, least: null, condition: '医療型短期入所の対象者の要件に当たる' },
  { service: '32', use: usual, least: { home: [4, 3], facility: [4, 3] } },
  { service: '32', use: trainee, least: null, condition: '通うことが難しい' },
]
