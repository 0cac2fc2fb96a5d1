import { expect, test } from 'vitest'
import { glossary } from './glossary.ts'
import { glossaryPage } from './glossary-page.ts'

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)

test('70を超える用語がある', () => expect(glossary.length).toBeGreaterThan(70))

test('同じ用語が二度出てこない', () => expect(repeated(glossary.map(({ ja }) => ja))).toEqual([]))

test('一つの英語に二つの意味がない（計画と計画案の正式名だけは同じ言葉）', () => {
  expect(repeated(glossary.map(({ code }) => code)).sort()).toEqual(['plan', 'plan-draft'])
})

test.each(glossary.map((term) => [term.ja, term] as const))('%s', (_, term) => {
  expect(term.yomi).toMatch(/^[ぁ-ゖー]+$/)
  expect(term.code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect([...term.easy].length).toBeLessThanOrEqual(30)
  expect(term.not ?? []).not.toContain(term.code)
})

test('ページには一つの用語が一行で、よみの順に並ぶ', () => {
  const rows = glossaryPage(glossary)
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
  expect(rows).toHaveLength(glossary.length)
  const at = (ja: string) => rows.findIndex((row) => row.startsWith(`| ${ja} |`))
  expect(at('アセスメント')).toBeLessThan(at('申請'))
  expect(at('申請')).toBeLessThan(at('モニタリング'))
})
