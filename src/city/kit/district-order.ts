/**
 * 地区の順
 *
 * The one order in which districts are listed everywhere: numbered ones by their number (第一, 第二, 第三 and not as the
 * letters stand in a code table), then those that the municipality itself puts into an order, then the others by code;
 * last those of whom none is written ('').
 */
export const inDistrictOrder = (
  districts: Iterable<string>,
  own: readonly string[] = [],
): readonly string[] =>
  [...new Set(districts)]
    .map((name) => ({ name, key: [...keyOf(name, own), name] as const }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ name }) => name)

type Key = readonly [kind: number, before: string, number: number, rest: string]

const keyOf = (name: string, own: readonly string[]): Key => {
  if (name === '') return [3, '', 0, '']
  const [, before = '', digits = '', rest = ''] = numbered.exec(name.normalize('NFKC')) ?? []
  if (digits !== '') return [0, before, numberOf(digits), rest]
  const place = own.indexOf(name)
  return place < 0 ? [2, name, 0, ''] : [1, '', place, '']
}

/** 「第十一地区」, 「北3」, 「第12圏域」; a numeral within a name, such as 三条, counts only where 第 stands before it. */
const numbered = /^(.*第|[^\d]*(?=\d))([〇一二三四五六七八九十百]+|\d+)(.*)$/

const compare = (a: readonly [...Key, string], b: readonly [...Key, string]): number => {
  for (const at of [0, 1, 2, 3, 4] as const) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1
  return 0
}

/** 「十一」 and 「一一」 are 11, 「百二十」 120. */
const numberOf = (digits: string): number => {
  if (/^\d+$/.test(digits)) return Number(digits)
  if (!/[十百]/.test(digits)) return Number([...digits].map((one) => kanji.indexOf(one)).join(''))
  const [, hundreds = '', tens = '', ones = ''] =
    /^(?:([一二三四五六七八九]?)百)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)/.exec(digits) ?? []
  const many = (one: string, isThere: boolean) => (isThere ? Math.max(1, kanji.indexOf(one || '一')) : 0)
  return (
    100 * many(hundreds, digits.includes('百')) +
    10 * many(tens, digits.includes('十')) +
    (ones === '' ? 0 : kanji.indexOf(ones))
  )
}

const kanji = '〇一二三四五六七八九'
