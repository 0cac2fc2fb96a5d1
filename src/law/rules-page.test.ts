import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'
import { rulesPage } from './rules-page.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/RULES.md'), 'utf8')

test('公開している規定の一覧は、いまの規定の言うとおりである', () => {
  expect(rulesPage(provisions)).toBe(page)
})

test('どの規定も、題・文言・根拠・読み方のすべてが一覧に出ている', () => {
  for (const { id, title, wordings, readings } of provisions) {
    expect(page).toContain(`<a id="${id}"></a>\n\n### ${title}\n`)
    for (const { says, citation } of wordings) {
      expect(page).toContain(` ${says.replaceAll('|', '\\|')} |`)
      expect(page).toContain(citation.article)
    }
    for (const { says, settledBy } of readings)
      expect(page).toContain(`- ${says}。**確かめるには** ${settledBy}\n`)
  }
})

test.each(['README.md', 'CHANGELOG.md'])('%s は、規定の数を正しく言う', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
  const said = [...text.matchAll(/(\d+) ?(?:rules|の規定)/g)].map(([, count]) => Number(count))
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((count) => count !== provisions.length)).toEqual([])
})
