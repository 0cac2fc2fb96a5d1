import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../src/casework/registers/tables.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { axeFaults, widthFaults } from './inspect.ts'
import { patience, shoot } from './shots.ts'
import { works } from './texts-works.ts'
import type { Visitor } from './visitor.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const municipality = '131177'
const wishes = '本人の意向（希望する生活）'
const policy = '総合的な援助の方針'
let first: Visitor
let second: Visitor
let id = ''

beforeAll(async () => {
  id = (await beginWalk(journey, works)).id
  first = await journey.staff('aoba')
  second = await journey.staff('aoba-kanri')
}, patience)

const at = () => `/cases/${id}/plan-draft/write/wishes`
const box = (one: Visitor, label: string) => one.page.getByRole('textbox', { name: label })
const isSaved = (one: Visitor) =>
  one.page
    .locator('[data-keep-says]')
    .filter({ hasText: /^書きかけを保存しました/ })
    .waitFor()
const inside = <T>(work: (tx: Tx) => Promise<T>) =>
  inMunicipality(journey.site.world.db, { municipality }, work)

test('書いているあいだに別の文が保存されると、両方が並び、選ぶまで保存もされない', {
  timeout: patience,
}, async () => {
  await second.context.route(/\.js$/, (route) => route.abort())
  await second.open(at())
  await first.open(at())
  await box(first, wishes).fill('書きかけの文')
  await isSaved(first)
  await box(second, wishes).fill('保存された文')
  await second.press('保存する')
  const { page } = first
  const panel = page.locator('.keep-clash')
  await panel.waitFor({ timeout: 8000 })
  for (const text of ['見本 青葉さんが別の文を保存しました', '書きかけの文', '保存された文'])
    expect(await panel.innerText()).toContain(text)
  expect(await axeFaults(page)).toEqual([])
  expect(await widthFaults(page)).toEqual([])
  await shoot(page, '職員 書きかけと保存された文')
  await page.getByRole('button', { name: '保存する', exact: true }).click()
  await page.waitForTimeout(1500)
  expect(first.path()).toBe(at())
  // Typing on is no choice, and neither is reading the page again.
  await box(first, wishes).press('End')
  await box(first, wishes).pressSequentially('のつづき')
  await page.waitForTimeout(1000)
  await first.open(at())
  await panel.waitFor()
  expect(await box(first, wishes).inputValue()).toBe('書きかけの文のつづき')
  await panel.getByRole('button', { name: '両方を残す' }).click()
  await isSaved(first)
  expect(await panel.count()).toBe(0)
  await first.press('保存する')
  await first.open(at())
  expect(await box(first, wishes).inputValue()).toBe('書きかけの文のつづき\n保存された文')
  await page.waitForTimeout(2000)
  expect(await panel.count()).toBe(0)
})

test('前の便の返事を待つあいだに打った字も、閉じたあとに残る', { timeout: patience }, async () => {
  const stored = () =>
    inside(async (tx) => {
      const row = await tx
        .selectFrom('working_copy')
        .where('field', '=', 'policy')
        .select(['beside', 'typed'])
        .execute()
      return row.map(({ beside, typed }) => [beside, typed.policy?.[0]])
    })
  await first.open(at())
  await box(first, policy).fill('あ')
  await isSaved(first)
  const under = first.page.waitForRequest((one) => one.url().endsWith('/keep') && one.method() === 'POST')
  await inside(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`working copy ${municipality} ${id}`}))`.execute(tx)
    await box(first, policy).press('End')
    await first.page.keyboard.insertText('い')
    await under
    await first.page.keyboard.insertText('うえ')
    await first.page.close()
    await new Promise((next) => setTimeout(next, 1000))
  })
  await expect.poll(stored, { timeout: 5000 }).toEqual([['', 'あいうえ']])
})
