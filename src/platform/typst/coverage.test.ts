import { expect, test } from 'vitest'
import { readCoverage } from './coverage.ts'
import { readFonts } from './fonts.ts'

const [biz, , noto] = readFonts().map(readCoverage)
const code = (character: string) => character.codePointAt(0) ?? 0

test.each([
  ['あ', true, true],
  ['髙', true, true],
  ['𠮷', false, true],
  ['김', false, false],
  ['😀', false, false],
])('%s: BIZ UDゴシック %s、Noto %s', (character, inBiz, inNoto) => {
  expect([biz?.draws(code(character)), noto?.draws(code(character))]).toEqual([inBiz, inNoto])
})

test('異体字は、BIZ UDゴシックが持つものを Noto がすべて持つ', () => {
  // The standardised variants and the first of each ideographic collection; later ones follow the same tables.
  const selectors = [0xfe00, 0xfe01, 0xfe02, 0xe0100, 0xe0101, 0xe0102, 0xe0103]
  const onlyInBiz = selectors.flatMap((selector) =>
    [...Array(0x7000).keys()]
      .map((i) => 0x3400 + i)
      .filter((base) => biz?.drawsVariant(base, selector) && !noto?.drawsVariant(base, selector)),
  )
  expect(onlyInBiz).toEqual([])
  expect(noto?.drawsVariant(code('邉'), 0xe0101)).toBe(true)
})
