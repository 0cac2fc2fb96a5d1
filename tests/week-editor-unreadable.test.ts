import { afterAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openWeekPage } from './week-editor-page.tsx'

const browser = await openBrowser()
afterAll(() => browser.close())

test('読めないはじめの日のある行は書きかけのまま残り、ます目で動かしても消えない', async () => {
  const rest = { from: '09:00', to: '10:00', content: null, provider: null } as const
  const site = await openWeekPage({
    week: [
      { ...rest, days: ['月'], kind: '生活介護' },
      { ...rest, days: ['木'], kind: '訪問看護', repeat: '隔週' },
    ],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(8000)
  await page.goto(site.address)
  await page.waitForSelector('.we')
  await page.getByRole('button', { name: '表で書く' }).click()
  const second = page.getByRole('group', { name: '予定2', exact: true })
  await second.locator('[name="week.1.start"]').fill('来月の二週目')
  await page.getByRole('button', { name: 'ます目で書く' }).click()
  await page.getByRole('gridcell', { name: /^月曜日 午前9時から/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('gridcell', { name: /^月曜日 午前9時30分から/ }).waitFor()
  expect(
    await page
      .locator('[name^="week."]:not(template *)')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
  ).toEqual(expect.arrayContaining(['訪問看護', '来月の二週目']))
  await page.close()
  await site.close()
})
