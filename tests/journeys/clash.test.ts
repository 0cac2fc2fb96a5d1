import { expect, test } from 'vitest'
import { patience } from './shots.ts'
import { works } from './texts-works.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01', script: false })
const wishes = '本人の意向（希望する生活）'
const mine = '青葉が書いた文。畑の仕事もしてみたい。'
const theirs = '相談員が書いた文。袋づめを続けたい。'

test('JavaScriptなしで、同じ版の計画案を二人が保存：後の人は両方を見て保存でき、どちらの版も残る', {
  timeout: patience,
}, async () => {
  const { id } = await beginWalk(journey, works)
  const [first, second] = [await journey.staff('aoba'), await journey.staff('aoba-kanri')]
  await first.open(`/cases/${id}/plan-draft/write/wishes`)
  await first.fill({ [wishes]: '最初の文' })
  await first.press('保存する')
  for (const one of [first, second]) await one.open(`/cases/${id}/plan-draft/write/wishes`)
  await first.fill({ [wishes]: theirs })
  await second.fill({ [wishes]: mine })
  await first.press('保存する')
  await second.press('保存する', 409)
  const shown = await second.text()
  expect(shown).toContain(theirs)
  expect(shown).toContain('見本 相談')
  expect(await second.page.getByLabel(wishes).inputValue()).toBe(mine)
  await second.press('保存する')

  await second.open(`/cases/${id}/plan/versions`)
  const table = second.page.getByRole('table', { name: /版の一覧/ })
  const rows = (await table.getByRole('row').allInnerTexts()).slice(1)
  expect(rows.map((row) => /第\d版/.exec(row)?.[0])).toEqual(['第3版', '第2版', '第1版'])
  for (const [at, text] of [
    [0, mine],
    [1, theirs],
    [2, '最初の文'],
  ] as const) {
    await second.open(`/cases/${id}/plan/versions`)
    const link = table.getByRole('link', { name: '読む' }).nth(at)
    const href = await link.getAttribute('href')
    await second.open(String(href).replace(/^\/\d{6}/, ''))
    expect(await second.text()).toContain(text)
  }

  // Two sections at once disturb nobody.
  await first.open(`/cases/${id}/plan-draft/write/wishes`)
  await second.open(`/cases/${id}/plan-draft/write/review`)
  await first.fill({ 短期目標: '週に二日' })
  await second.fill({ モニタリング期間: '6' })
  await first.press('保存する')
  await second.press('保存する')
})
