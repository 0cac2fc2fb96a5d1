import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagsOf } from './sheet-tags.ts'

const addresses = (xml: string) => [...tagsOf(xml, 'c')].map(({ attribute }) => attribute('r'))

test('札と番地を、書き方によらずに読む', () => {
  const xml = `<x:c r="A1"/><c\n s='1' r = 'B2'><v>1</v></c><cols r="Z9"/><c>`
  expect(addresses(xml)).toEqual(['A1', 'B2', ''])
})

test('どんな文字の並びでも、長さに見合った手間で終わる', () => {
  const piece = fc.constantFrom('<c ', '<', '>', ' r', '=', '"', "'", 'a', ' ', '\n', '<c r="A1">')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        addresses(pieces.join(''))
      } catch (error) {
        expect(error).toHaveProperty('name', 'DoubtfulXml')
      }
    }),
  )
  // Quadratic work on these would take minutes.
  for (const part of ['<c ', '<c r', "<c '", '<c r =', ' r ', '<c r="']) {
    try {
      addresses(part.repeat(1_000_000))
    } catch (error) {
      expect(error).toHaveProperty('name', 'DoubtfulXml')
    }
  }
})
