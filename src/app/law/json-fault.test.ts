import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault, placeInText } from './json-fault.ts'
import { readJson, readUtf8 } from './read-json.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  ['{"on": "2016-05-01",}', 20],
  ['{"on" "2016"}', 6],
  ['{on: 1}', 1],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['{"a":1}}', 7],
  ['{"a":', 5],
  ['{"a":01}', 6],
  ['"a\nb"', 0],
  ["{'a':1}", 1],
  ['', 0],
  ['[}', 1],
  ['{"a":1]', 6],
  ['[1,"\\x"]', 3],
])('%j は %i 文字のところで乱れる', (text, at) => {
  expect(isJson(text)).toBe(false)
  expect(jsonFault(text)).toBe(at)
})

test('JSONには乱れがなく、JSONでないものには必ずある', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-0.5e+3',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
    '\u007f',
  )
  const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.json(), fc.string()), (text) => {
      expect(jsonFault(text) === null).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test('乱れの手前までは、まだJSONになれる', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      const part = text.slice(0, cut % (text.length + 1))
      const at = jsonFault(part)
      if (at !== null) expect(text.startsWith(part.slice(0, at))).toBe(true)
    }),
  )
})

test('どこかは行と文字で言い、送られたものは言わない', () => {
  expect(placeInText('{\n  "a": x', 9)).toBe('2行目の8文字目')
  expect(readJson('{\n  "秘密": x}')).toEqual({
    says: 'JSONとして読めません（2行目の9文字目が書き方にあいません）',
  })
  expect(readJson('{"a": ')).toEqual({ says: 'JSONとして読めません（途中で終わっています）' })
  expect(readJson(' \n')).toEqual({ says: '中身がありません' })
  expect(readJson('[1]')).toEqual({ value: [1] })
})

test('UTF-8でないものは読まない。先頭の印は読みとばす', () => {
  expect(readUtf8(new Uint8Array([0x93, 0xfa]).buffer)).toBeNull()
  expect(readUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d]).buffer)).toBe('[]')
})
