/** 地域区分: the grade of the place where the office stands. */
export const areas = ['1級地', '2級地', '3級地', '4級地', '5級地', '6級地', '7級地', 'その他'] as const
export type Area = (typeof areas)[number]

/** 1単位の単価と地域区分コード: yen × 100 (10円60銭 is 1060), and the two digits of the claim record. */
export type Price = { yenTimes100: number; code: string }

/** 令和6年4月から。 10円 × (1 + 上乗せ割合 × 人件費の割合60%) */
export const prices2024: Record<Area, Price> = {
  '1級地': { yenTimes100: 1120, code: '11' },
  '2級地': { yenTimes100: 1096, code: '12' },
  '3級地': { yenTimes100: 1090, code: '13' },
  '4級地': { yenTimes100: 1072, code: '14' },
  '5級地': { yenTimes100: 1060, code: '15' },
  '6級地': { yenTimes100: 1036, code: '16' },
  '7級地': { yenTimes100: 1018, code: '17' },
  その他: { yenTimes100: 1000, code: '23' },
}

const wards =
  '千代田区 中央区 港区 新宿区 文京区 台東区 墨田区 江東区 品川区 目黒区 大田区 世田谷区 渋谷区 中野区 杉並区 豊島区 北区 荒川区 板橋区 練馬区 足立区 葛飾区 江戸川区'

/** The places whose grade is at hand, by the full name; wards of Tokyo with 東京都, as other cities have the same. */
export const areaOfPlace: ReadonlyMap<string, Area> = new Map<string, Area>([
  ...wards.split(' ').map((ward): [string, Area] => [`東京都${ward}`, '1級地']),
  ['横浜市', '2級地'],
  ['大阪市', '2級地'],
  ['千葉市', '3級地'],
  ['さいたま市', '3級地'],
  ['名古屋市', '3級地'],
  ['神戸市', '4級地'],
  ['京都市', '5級地'],
  ['広島市', '5級地'],
  ['福岡市', '5級地'],
  ['仙台市', '6級地'],
  ['札幌市', '7級地'],
])
