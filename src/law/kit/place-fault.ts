const prefectures = [
  '北海道',
  ...[
    '青森',
    '岩手',
    '宮城',
    '秋田',
    '山形',
    '福島',
    '茨城',
    '栃木',
    '群馬',
    '埼玉',
    '千葉',
    '神奈川',
    '新潟',
    '富山',
  ],
  ...[
    '石川',
    '福井',
    '山梨',
    '長野',
    '岐阜',
    '静岡',
    '愛知',
    '三重',
    '滋賀',
    '兵庫',
    '奈良',
    '和歌山',
    '鳥取',
    '島根',
  ],
  ...[
    '岡山',
    '広島',
    '山口',
    '徳島',
    '香川',
    '愛媛',
    '高知',
    '福岡',
    '佐賀',
    '長崎',
    '熊本',
    '大分',
    '宮崎',
    '鹿児島',
  ],
  '沖縄',
].map((name) => (name === '北海道' ? name : `${name}県`))
const withPrefecture = new RegExp(`^(?:東京都|大阪府|京都府|${prefectures.join('|')}).`)

/**
 * 市町村の名前の誤り
 *
 * What is expected instead of this name, or null. A name that no wording knows falls back on the nation without
 * a word, so a name that is not as the wordings write it is refused: without its ending, with its prefecture
 * before it, with a ward of a city behind it.
 */
export function placeFault(place: unknown): string | null {
  if (typeof place !== 'string' || !/^\S{1,20}[市区町村]$/u.test(place)) {
    return '市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください'
  }
  if (withPrefecture.test(place)) return '都道府県をつけずに、市町村の名前だけを入れてください'
  return /市.+区$/u.test(place)
    ? '市の区ではなく、支給を決める市の名前を「京都市」のように入れてください'
    : null
}
