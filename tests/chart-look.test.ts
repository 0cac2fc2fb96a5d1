import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import { stylesheet } from '../src/app/page/assets.ts'
import { BarChart } from '../src/ui/chart/bar-chart.tsx'
import type { ChartData } from '../src/ui/chart/chart-data.ts'
import { LineChart } from '../src/ui/chart/line-chart.tsx'
import { openBrowser } from './browser.ts'
import { everyWayFaults } from './journeys/inspect.ts'

const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
const page = await context.newPage()
afterAll(() => browser.close())

/** The page as the site would send it: no style but that of the sheet. */
const show = (body: ReactNode) =>
  page.setContent(
    `<!doctype html><html lang="ja"><head><title>図</title><style>${stylesheet.css}</style></head><body><main class="wrap"><h1>図</h1>${renderToString(body)}<table id="twin"><caption>表</caption><tbody><tr><td>1</td></tr></tbody></table></main></body></html>`,
  )

/** Letters that lie on each other, reach outside, or are smaller than those of the page. */
const faultsOf = (at: Page) =>
  at.evaluate(() => {
    const found: string[] = []
    for (const svg of document.querySelectorAll('svg[role=img]')) {
      const frame = svg.getBoundingClientRect()
      if (frame.width === 0) continue
      const texts = [...svg.querySelectorAll('text')].map((one) => ({
        says: one.textContent,
        box: one.getBoundingClientRect(),
      }))
      const size = 16 * ((svg as SVGSVGElement).getScreenCTM()?.a ?? 0)
      for (const [index, { says, box }] of texts.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2)
          found.push(`outside: ${says}`)
        if (size < 15.99) found.push(`small: ${says} ${size}`)
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // The box of a letter has air above and below.
          if (across > 0.5 && down > 8) found.push(`${says} on ${other.says}`)
        }
      }
    }
    return found
  })

const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((one) => ({ label: `${one}月`, says: `${one}月` }))
const years = [2013, 2014, 2015, 2016, 2017, 2018].map((year) => ({
  label: `${year}`,
  says: `${year}年3月末`,
}))
const chart = (
  places: ChartData['places'],
  names: readonly string[],
  values: readonly number[][],
): ChartData => ({
  title: '更新の月ごとの人数',
  unit: '人',
  twin: 'twin',
  places,
  series: names.map((name, at) => ({ name, values: values[at] ?? [] })),
})
const figures = (count: number, most: number) =>
  fc.array(fc.nat(most), { minLength: count, maxLength: count })
const drawings = fc.constantFrom(9, 647, 12_400, 1_500_000).chain((most) =>
  fc.record({
    stacked: fc.tuple(figures(12, most), figures(12, most)),
    grouped: fc.tuple(figures(12, most), figures(12, most), figures(12, most)),
    lines: fc.tuple(figures(6, most), figures(6, most), figures(6, most), figures(6, most)),
  }),
)
const lineNames = ['利用者', '対象者', '計画が作成された人', 'サービス等利用計画']
const draw = ({ stacked, grouped, lines }: { readonly [kind: string]: readonly number[][] }) =>
  createElement(
    'div',
    null,
    createElement(BarChart, {
      ...chart(months, ['調整できる②', '調整できない①－②'], stacked ?? []),
      kind: 'stacked',
      whole: '対象者数①',
    }),
    createElement(BarChart, {
      ...chart(months, ['予定', '実施', '遅れ'], grouped ?? []),
      kind: 'grouped',
    }),
    createElement(LineChart, { ...chart(years, lineNames, lines ?? []), foreseen: 3 }),
  )

const notice = {
  stacked: [
    [1, 289, 294, 311, 302, 272, 336, 498, 409, 431, 448, 429],
    [3, 268, 281, 307, 256, 228, 266, 439, 357, 410, 395, 408],
  ],
  grouped: [
    [1, 367, 373, 374, 348, 318, 376, 647, 515, 644, 639, 622],
    [0, 215, 188, 201, 206, 199, 225, 387, 292, 359, 377, 347],
    [1, 152, 185, 173, 142, 119, 151, 260, 223, 285, 262, 275],
  ],
  lines: [
    [9838, 10287, 10710, 11250, 11810, 12400],
    [9838, 10287, 10710, 9660, 10860, 12400],
    [1042, 1415, 2770, 9660, 10860, 12400],
    [114, 405, 1700, 8530, 9660, 11120],
  ],
}

test('どの数でも、どの幅でも、文字は重ならず、はみ出さず、小さくならない', { timeout: 120_000 }, async () => {
  const samples = [notice, ...fc.sample(drawings, { numRuns: 12, seed: 5 })]
  for (const sample of samples) {
    await show(draw(sample))
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await faultsOf(page), `${width} ${JSON.stringify(sample)}`).toEqual([])
    }
  }
})

test('通知の数の図を、あらゆる見方で見る', { timeout: 60_000 }, async () => {
  await show(draw(notice))
  expect(await everyWayFaults(page)).toEqual([])
  const folder = process.env.HITOTSU_PICTURES
  for (const width of folder ? [1280, 320] : []) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/chart-${width}.png`, fullPage: true })
  }
  if (folder) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.screenshot({ path: `${folder}/chart-forced.png`, fullPage: true })
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', media: 'print' })
    await page.screenshot({ path: `${folder}/chart-print.png`, fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  }
})

test('どの図にも、名とことばと、同じ数の表への道がある', async () => {
  await show(draw(notice))
  const shown = page.locator('svg[role=img]:visible')
  expect(await shown.count()).toBe(3)
  for (const one of await shown.all()) {
    expect(await one.getAttribute('aria-label')).toMatch(/^図：.+いちばん多いのが.+いちばん少ないのが/)
    expect(await page.locator(`#${await one.getAttribute('aria-details')}`).count()).toBe(1)
  }
  expect(await page.locator('[style]').count()).toBe(0)
})
