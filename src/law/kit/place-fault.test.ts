import { expect, test } from 'vitest'
import { placeFault } from './place-fault.ts'

test.each([
  ...['京都市', '北区', '甲府市', '別府市', '府中市', '都城市', '宇都宮市', '大府市', '四日市市', '市川市'],
  ...['余市町', '長野原町', '青森市', '八千代市'],
])('%s はそのまま使える', (place) => {
  expect(placeFault(place)).toBeNull()
})

const whole = '市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください'
const bare = '都道府県をつけずに、市町村の名前だけを入れてください'
const ward = '市の区ではなく、支給を決める市の名前を「京都市」のように入れてください'

test.each([
  ['京都', whole],
  ['京都府', whole],
  ['', whole],
  ['京都 市', whole],
  [`${'長'.repeat(21)}市`, whole],
  [26, whole],
  [null, whole],
  ['京都府京都市', bare],
  ['東京都北区', bare],
  ['大阪府大阪市', bare],
  ['北海道札幌市', bare],
  ['神奈川県横浜市', bare],
  ['鹿児島県屋久島町', bare],
  ['青森県青森市', bare],
  ['沖縄県那覇市', bare],
  ['京都市左京区', ward],
  ['さいたま市北区', ward],
])('%s は使えない', (place, says) => {
  expect(placeFault(place)).toBe(says)
})

test('二十字までの名前は使える', () => expect(placeFault(`${'長'.repeat(20)}市`)).toBeNull())

/** 東京都のほかの都道府県庁の所在地 */
const capitals = `
  北海道札幌 青森県青森 岩手県盛岡 宮城県仙台 秋田県秋田 山形県山形 福島県福島 茨城県水戸
  栃木県宇都宮 群馬県前橋 埼玉県さいたま 千葉県千葉 神奈川県横浜 新潟県新潟 富山県富山 石川県金沢
  福井県福井 山梨県甲府 長野県長野 岐阜県岐阜 静岡県静岡 愛知県名古屋 三重県津 滋賀県大津
  京都府京都 大阪府大阪 兵庫県神戸 奈良県奈良 和歌山県和歌山 鳥取県鳥取 島根県松江 岡山県岡山
  広島県広島 山口県山口 徳島県徳島 香川県高松 愛媛県松山 高知県高知 福岡県福岡 佐賀県佐賀
  長崎県長崎 熊本県熊本 大分県大分 宮崎県宮崎 鹿児島県鹿児島 沖縄県那覇`
  .trim()
  .split(/\s+/)

test.each(capitals)('%s市：どの都道府県も前につけない', (capital) => {
  expect(placeFault(`${capital}市`)).toBe(bare)
})

test('どの都道府県も一度ずつ見ている', () => expect(new Set(capitals).size).toBe(46))
