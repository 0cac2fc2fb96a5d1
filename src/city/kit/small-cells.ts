const least = 5

/** What a table for publication says of itself: cells from 1 up to `least` − 1 are hidden, and others with them. */
export type Masked = { readonly least: number; readonly says: string }

const one = (hidden: string, together: string): Masked => ({
  least,
  says: `${hidden}伏せています。0の欄は伏せていません。防いでいるのは、${together}だけから数が決まることです。別の年度、別の日に数えた表、ほかの資料とくらべて分かることまでは防げません。`,
})

/**
 * 小さい欄
 *
 * Below `least` a cell is hidden for publication: with month, mix of services and kind of disability known, so few
 * persons may be recognised by those who live near them.
 *
 * Reading   Neither the notice nor a law that is held here sets the number; it is ours.  [unconfirmed]
 */
export const smallCells = {
  least,
  from: '2015-04-01',
  annex3: one('1人から4人までの欄と、この表の中の合計から人数が一つに決まる欄を', 'この表'),
  annex1: one(
    '1人から4人までの欄を伏せ、二つの欄の差が1人から4人までになるところも、その差や人数が一つに決まらないように、欄と割合を',
    'この表',
  ),
  measures: one(
    '1から4までの欄（人、件）と、月ごとの表と地区や事業所ごとの表の合計や差から、1から4までの数が一つに決まる欄を、割合とともに',
    'この二つの表',
  ),
  /** Why a part of a municipality is not offered: the whole less the parts that are shown gives the part that is not. */
  wholeOnly:
    '公表用の表は、市町村全体のものだけを出します。地区ごとの表も公表すると、全体の表から引き算をして、伏せた数が分かってしまうためです。',
  /** Why a forecast is not offered: it is reckoned from counts, and gives them back. */
  noForecast:
    '見通しのもとにする3月末に伏せた数があるため、見通しは出しません。見通しの数や前提の割合から、伏せた数が分かってしまうためです。',
  /** What of the measures is not for publication. */
  inside:
    '公表用には、段階の日数、待っているもの、相談支援専門員1人あたりの件数、届いていない計画案を載せません。公表のための数ではなく、相談支援専門員や相手の名前、庁内の仕事の様子が分かるためです。',
} as const
