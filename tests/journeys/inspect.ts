import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page, Response } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Same path, same state: ids taken out, and whether the page answered a form. */
export const patternOf = (page: Page, response: Response | null): string => {
  const path = new URL(page.url()).pathname
    .replace(/^\/\d{6}/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  const state = response && response.status() !== 200 ? ` ${response.status()}` : ''
  return `${path || '/'}${response?.request().method() === 'POST' ? ' sent' : ''}${state}`
}

/** What is wrong with a page wherever it stands: title, heading, landmarks, nothing broken. */
export const basicFaults = async (page: Page, response: Response | null): Promise<readonly string[]> => {
  const found: string[] = []
  if (response && response.status() >= 500) found.push(`status ${response.status()}`)
  const { title, heads, main, lang } = await page.evaluate(() => ({
    title: document.title,
    heads: [...document.querySelectorAll('h1')].map((head) => {
      const heard = head.cloneNode(true) as HTMLElement
      for (const reading of heard.querySelectorAll('rt')) reading.remove()
      return heard.textContent ?? ''
    }),
    main: document.querySelectorAll('main').length,
    lang: document.documentElement.lang,
  }))
  if (heads.length !== 1 || heads[0] === '') found.push(`h1: ${heads.join(' / ')}`)
  if (!title.includes(heads[0] ?? '?') || !title.endsWith('ひとつ')) found.push(`title: ${title}`)
  if (main !== 1 || lang !== 'ja') found.push(`${main} main, lang ${lang}`)
  return found
}

/** Every rule of axe, none switched off. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async (runOnly) => {
    const { violations } = await (
      window as unknown as {
        axe: { run: (on: Document, how: object) => Promise<{ violations: Violation[] }> }
      }
    ).axe.run(document, { runOnly, resultTypes: ['violations'] })
    type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] }
    return violations.map(
      ({ id, help, nodes }) =>
        `axe ${id} (${help}): ${nodes
          .slice(0, 3)
          .map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary.replace(/\s+/g, ' ')}`)
          .join(' | ')}`,
    )
  }, tags)
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

type Way = {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly letters: string
  readonly forced?: true
}

const [usual, twice]: readonly [Way, Way] = [
  { name: '1280 px', size: wide, letters: '' },
  { name: '200 %', size: wide, letters: '200%' },
]
const telephone: Way = { name: '320 px', size: narrow, letters: '' }
const ways = [telephone, twice, { ...usual, name: '強い色', forced: true }, usual] as const

const lookIn = async (page: Page, { size, letters, forced }: Way): Promise<void> => {
  await page.setViewportSize(size)
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' })
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, letters)
}

/** Nothing has to be scrolled sideways, on a telephone and with letters twice as large. */
export const widthFaults = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const way of [telephone, twice]) {
    await lookIn(page, way)
    found.push(...(await overflow(page, way.name)))
  }
  await lookIn(page, usual)
  return found
}

/** Both of the above in every way a page is looked at: usual, narrow, with large letters, with forced colours. */
export const everyWayFaults = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const way of ways) {
    await lookIn(page, way)
    found.push(...(await overflow(page, way.name)))
    found.push(...(await axeFaults(page)).map((fault) => `${way.name}: ${fault}`))
  }
  return found
}

const overflow = async (page: Page, where: string): Promise<readonly string[]> => {
  const over = await page.evaluate(() => {
    const root = document.scrollingElement
    if (!root || root.scrollWidth <= innerWidth) return null
    const widest = [...document.querySelectorAll('body *')]
      .map((one) => ({ one, right: one.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right)[0]
    return `${root.scrollWidth} > ${innerWidth}, widest ${widest?.one.outerHTML.slice(0, 120)}`
  })
  return over ? [`sideways at ${where}: ${over}`] : []
}
