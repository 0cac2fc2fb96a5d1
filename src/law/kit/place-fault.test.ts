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
