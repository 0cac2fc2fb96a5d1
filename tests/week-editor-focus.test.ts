import { afterAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { sitDownIn } from './week-editor-sit-down.ts'

const browser = await openBrowser()
afterAll(() => browser.close())
const sitDown = sitDownIn(browser)

test('読み上げの文が変わったその瞬間にEnterを押しても、閉じたあとのキーはます目に届く', async () => {
  const block = {
    days: ['月' as const],
    from: '09:00',
    to: '10:00',
    kind: '生活介護',
    content: null,
    provider: null,
  }
  const { page, save, end } = await sitDown({ week: [block] })
  await page.getByRole('gridcell', { name: /^月曜日 午前9時から/ }).focus()
  // The key comes after the page shows the words and before the effects of that drawing have run.
  await page.evaluate(() => {
    const status = document.querySelector('.we [role=status]')
    if (!status) throw new Error('nothing says what happened')
    new MutationObserver((_, watch) => {
      watch.disconnect()
      const key = { key: 'Enter', bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
    }).observe(status, { childList: true, characterData: true, subtree: true })
  })
  await page.keyboard.press('Delete')
  await page.locator('dialog').waitFor()
  await page.keyboard.insertText('友達と遊びに行く')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('買物')
  await page.keyboard.press('Enter')
  expect((await save())?.map(({ days, kind }) => `${days} ${kind}`).sort()).toEqual([
    '月 友達と遊びに行く',
    '火 買物',
  ])
  await end()
})
