import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inDistrictOrder } from './district-order.ts'

const numerals =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十九 二十 二十一 九十九 百 百二 百十 百二十'.split(' ')

test('番号のある地区は、どう混ざっていても、番号の順', () => {
  const all = numerals.map((one) => `第${one}地区`)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (mixed) => {
      expect(inDistrictOrder(mixed)).toEqual(all)
    }),
  )
  expect(inDistrictOrder(['第10圏域', '第9圏域', '第１圏域'])).toEqual(['第１圏域', '第9圏域', '第10圏域'])
})

test('番号のない地区は、市町村の順。なければ文字の順。記載なしは終わり', () => {
  const own = ['王子', '赤羽', '滝野川']
  expect(inDistrictOrder(['', '滝野川', '赤羽', '王子', '赤羽'], own)).toEqual(['王子', '赤羽', '滝野川', ''])
  expect(inDistrictOrder(['', '滝野川', '北部'], own)).toEqual(['滝野川', '北部', ''])
  expect(inDistrictOrder(['三条', '一宮'])).toEqual(['一宮', '三条'])
})

test('何が書かれていても、順はいつも同じ', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom(...numerals, '第三', '第十', '王子', '', '第12', '第１２', '北3'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.array(name), (names, own) => {
      const once = inDistrictOrder(names, own)
      expect(inDistrictOrder([...once].reverse(), own)).toEqual(once)
    }),
  )
})
