import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { openWeekPage, type WeekPageOf } from './week-editor-page.tsx'

type How = { readonly width?: number; readonly forced?: boolean }

/** A person before the week's page; `end` says that the page had nothing to complain about. */
export const sitDownIn =
  (browser: Browser) =>
  async (of: WeekPageOf, how: How = {}) => {
    const site = await openWeekPage(of)
    const context = await browser.newContext({
      viewport: { width: how.width ?? 1280, height: 900 },
      ...(how.forced && { forcedColors: 'active' }),
    })
    context.setDefaultTimeout(8000)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(site.address)
    await page.waitForSelector('.we')
    const save = async () => {
      await Promise.all([
        page.waitForNavigation(),
        page.getByRole('button', { name: '保存する' }).evaluate((button) => (button as HTMLElement).click()),
      ])
      return site.sent()
    }
    const end = async () => {
      expect(complaints).toEqual([])
      await context.close()
      await site.close()
    }
    return { page, save, end }
  }
