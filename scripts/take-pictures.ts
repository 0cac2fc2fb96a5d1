/**
 * Takes the pictures of the documentation (docs/pictures) from a demo world of its own, which is thrown away
 * afterwards: `npm run pictures`. A picture whose page is not there is named, and the exit code is 1.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../tests/browser.ts'
import { type DemoSite, openDemoSite } from './pictures/demo-site.ts'
import { drawPaper } from './pictures/draw-paper.ts'

const day = '2026-11-22'
const largest = 200_000
const desk = { width: 1100, height: 760 }
const telephone = { width: 375, height: 812 }
const folder = new URL('../docs/pictures/', import.meta.url)

type Shot = {
  readonly file: string
  readonly municipality: string
  /** Null for what everybody may see. */
  readonly role: string | null
  readonly size: { readonly width: number; readonly height: number }
  /** Below the municipality; `:id` stands for a case of that role. The first path that is there wins. */
  readonly paths: readonly string[]
  /** Of several cases, the page that has the most of this is taken; else the first. */
  readonly most?: string
  /** The picture begins a little above this; else at the top. */
  readonly from?: string
}

const shots: readonly Shot[] = [
  { file: 'public.png', municipality: '131177', role: null, size: desk, paths: ['/', '/sign-in'] },
  { file: 'start.png', municipality: '131177', role: '窓口', size: desk, paths: ['/start'] },
  {
    file: 'case.png',
    municipality: '131177',
    role: '窓口',
    size: desk,
    paths: ['/cases/:id'],
    most: '.step-done',
  },
  {
    file: 'plan-draft.png',
    municipality: '131177',
    role: '相談支援専門員',
    size: { width: 1100, height: 480 },
    paths: ['/cases/:id/plan-draft/submit', '/cases/:id/plan-draft'],
    most: '.week-block',
    from: '.week-grid',
  },
  {
    file: 'self-plan.png',
    municipality: '261008',
    role: '本人',
    size: telephone,
    paths: ['/cases/:id/self-plan'],
  },
]

const papers = ['service-plan', 'kyoto-self-plan', 'plan-draft-request']

const takeAll = async (site: DemoSite, browser: Browser): Promise<readonly string[]> => {
  const missing: string[] = []
  for (const shot of shots) if (!(await take(site, browser, shot))) missing.push(shot.file)
  const paper = await site.newestPaper('131177', papers)
  if (paper) await save('paper.png', await drawPaper(browser, paper, desk))
  else missing.push('paper.png')
  return missing
}

/** Tries the accounts of the role one after the other: the first whose pages are there wins. */
const take = async ({ address }: DemoSite, browser: Browser, shot: Shot): Promise<boolean> => {
  const home = `${address}/${shot.municipality}`
  for (let account = 0; account < (shot.role === null ? 1 : 20); account += 1) {
    const context = await browser.newContext({
      viewport: shot.size,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    })
    try {
      const page = await context.newPage()
      if (shot.role !== null && !(await enter(page, home, shot.role, account))) return false
      const url = await best(page, home, shot, shot.role === null ? [] : await casesOn(page))
      if (url !== null) {
        await page.goto(url)
        await save(shot.file, await picture(page, shot))
        return true
      }
    } finally {
      await context.close()
    }
  }
  return false
}

/** The page of a shot: the first path that is there, for the case with the most of what is to be seen. */
const best = async (page: Page, home: string, { paths, most, from }: Shot, cases: readonly string[]) => {
  for (const path of paths) {
    const places = path.includes(':id') ? cases.map((id) => path.replace(':id', id)) : [path]
    let found: { readonly url: string; readonly much: number } | null = null
    for (const place of places) {
      const answer = await page.goto(home + place)
      if (answer?.status() !== 200 || (from && (await page.locator(from).count()) === 0)) continue
      const much = most ? await page.locator(most).count() : 0
      if (found === null || much > found.much) found = { url: home + place, much }
      if (!most) break
    }
    if (found !== null) return found.url
  }
  return null
}

/** Presses the button of the demo's sign-in page; false when the role has no further account. */
const enter = async (page: Page, home: string, role: string, account: number): Promise<boolean> => {
  await page.goto(`${home}/sign-in`)
  const row = page.locator('.summary-row', { has: page.locator('dt', { hasText: new RegExp(`^${role}$`) }) })
  const button = row.locator('button').nth(account)
  if ((await button.count()) === 0) return false
  await button.click()
  await page.waitForURL(/\/start$/)
  return true
}

const casesOn = async (page: Page): Promise<readonly string[]> => {
  const links = await page
    .locator('a[href*="/cases/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(links.flatMap((href) => /\/cases\/([0-9a-f-]{36})/.exec(href)?.[1] ?? []))]
}

/** The whole page, or its beginning where the whole would be too heavy. */
const picture = async (page: Page, { size, from }: Shot): Promise<Uint8Array> => {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  const place = from ? await page.locator(from).first().boundingBox() : null
  const y = Math.max(0, (place?.y ?? 0) - 75)
  for (let height = Math.min(whole - y, size.height * 2); ; height = Math.round(height * 0.8)) {
    const png = await page.screenshot({ fullPage: true, clip: { x: 0, y, width: size.width, height } })
    if (png.length < largest || height < 300) return png
  }
}

const save = async (name: string, png: Uint8Array): Promise<void> => {
  await writeFile(new URL(name, folder), png)
  console.log(`docs/pictures/${name}: ${Math.round(png.length / 1000)} kB`)
}

const data = await mkdtemp(join(tmpdir(), 'hitotsu-pictures-'))
try {
  await mkdir(folder, { recursive: true })
  const site = await openDemoSite(data, day)
  try {
    const browser = await openBrowser()
    const missing = await takeAll(site, browser).finally(() => browser.close())
    if (missing.length > 0) {
      console.error(`Not taken, for no page or paper was there: ${missing.join(', ')}`)
      process.exitCode = 1
    }
  } finally {
    await site.close()
  }
} finally {
  await rm(data, { recursive: true, force: true })
}
