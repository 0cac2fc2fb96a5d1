import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { type Hands, pointing } from './hands.ts'
import { axeFaults, basicFaults, everyWayFaults, patternOf, widthFaults } from './inspect.ts'
import { shoot } from './shots.ts'

/**
 * What is typed, by what stands on the page: `氏名`, or `課題1 > 支援目標` inside a group. A list ticks boxes, true
 * ticks the one box there is, a text fills a box, selects from a list or takes one of several.
 */
export type Answers = Readonly<Record<string, string | readonly string[] | boolean>>

/** Somebody at a browser of their own. Every page they come to is looked at. */
export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens a path below the municipality; signs in (again) when the site asks for it. */
  readonly open: (path: string) => Promise<void>
  /** Opens a path and answers the status: 200, or what the site says instead. */
  readonly look: (path: string) => Promise<number>
  readonly fill: (answers: Answers) => Promise<void>
  /** Presses a button. What the page then says must be no complaint, unless another status is expected. */
  readonly press: (button: string, status?: number) => Promise<void>
  /** Presses a button that changes the page without sending anything, if it is there. */
  readonly tap: (button: string) => Promise<void>
  readonly follow: (link: string | RegExp) => Promise<void>
  /** The path below the municipality. */
  readonly path: () => string
  /** All that can be read in the main part. */
  readonly text: () => Promise<string>
}

type Of = {
  readonly browser: Browser
  /** Address and municipality: `http://127.0.0.1:40123/131177`. */
  readonly home: string
  /** Signs in on the page that is open. */
  readonly enter: (visitor: Visitor) => Promise<void>
  /** Told in messages and names of pictures. */
  readonly name: string
  /** Patterns that have been looked at closely in this file. */
  readonly seen: Set<string>
  readonly hands?: Hands
  readonly script?: boolean
  readonly closely?: boolean
}

export const visitorOf = async (of: Of): Promise<Visitor> => {
  const { browser, home, enter, name, seen, hands = pointing, script = true, closely = false } = of
  const context = await browser.newContext({
    javaScriptEnabled: script,
    locale: 'ja-JP',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(8_000)
  context.setDefaultNavigationTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  // A page reads differently to a person (who signs in by number) and to staff.
  const side = /^\d/.test(name) ? '本人 ' : '職員 '
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  const look = async (at: Page): Promise<readonly string[]> =>
    closely ? everyWayFaults(at) : [...(await axeFaults(at)), ...(await widthFaults(at))]
  const inspect = async (response: Response | null): Promise<void> => {
    const pattern = patternOf(page, response)
    const faults = [...complaints.splice(0), ...(await basicFaults(page, response))]
    // Without script axe cannot run; then every page is measured instead.
    if (!script) faults.push(...(await widthFaults(page)))
    else if (!seen.has(side + pattern)) faults.push(...(await look(page)))
    seen.add(side + pattern)
    await shoot(page, `${name} ${pattern}`)
    expect(faults, `${name} at ${pattern}`).toEqual([])
  }
  const go = async (act: () => Promise<unknown>): Promise<Response | null> => {
    const [response] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()])
    await inspect(response)
    return response
  }
  const main = page.locator('main')
  /** A row comes in place where there is script, and with a new page where there is none. */
  const addRow = async (target: Locator): Promise<void> => {
    const rows = main.locator('fieldset.row')
    const before = await rows.count()
    await hands.press(page, target)
    await expect.poll(() => rows.count(), { timeout: 8_000 }).toBe(before + 1)
    await page.waitForLoadState()
    await inspect(null)
  }
  const visitor: Visitor = {
    page,
    context,
    look: async (path) => {
      const response = await page.goto(home + path)
      await inspect(response)
      if (!new URL(page.url()).pathname.endsWith('/sign-in') || path.startsWith('/sign-in'))
        return response?.status() ?? 0
      await enter(visitor)
      const [after] = [new URL(page.url()).pathname]
      return after === new URL(home + path).pathname ? 200 : visitor.look(path)
    },
    open: async (path) => {
      expect(await visitor.look(path), `${name} opens ${path}`).toBe(200)
    },
    fill: async (answers) => {
      for (const [label, answer] of Object.entries(answers))
        await answerField(page, hands, main, label, answer)
    },
    press: async (button, status = 200) => {
      const target = main.getByRole('button', { name: named(button) })
      if (button.endsWith('を追加')) return addRow(target)
      const response = await go(() => hands.press(page, target))
      const said = response?.status() === status ? '' : await complaintsOn(page)
      expect(`${response?.status()} ${said}`, `${name} presses ${button}`).toBe(`${status} `)
    },
    tap: async (button) => {
      // The editor of the week comes a moment after the page.
      const editor = script && (await main.locator('[data-island="week-editor"]').count()) > 0
      if (editor) await main.locator('.we').waitFor()
      const target = main.getByRole('button', { name: button, exact: true })
      if ((await target.count()) > 0) await hands.press(page, target)
    },
    follow: async (link) => {
      const target = page.getByRole('link', { name: typeof link === 'string' ? named(link) : link })
      const response = await go(() => hands.press(page, target.first()))
      expect(response?.status(), `${name} follows ${link}`).toBe(200)
    },
    path: () => page.url().slice(home.length),
    text: async () => (await main.evaluate(readOnce)).normalize('NFC'),
  }
  return visitor
}

const answerField = async (
  page: Page,
  hands: Hands,
  main: Locator,
  label: string,
  answer: Answers[string],
): Promise<void> => {
  const [last = '', ...groups] = label.split(' > ').reverse()
  let scope = main
  for (const group of groups.reverse()) scope = scope.getByRole('group', { name: labelled(group) })
  if (typeof answer !== 'string') {
    const group = scope.getByRole('group', { name: labelled(last) })
    if (answer === true || answer === false) return hands.mark(page, group.getByRole('checkbox'), answer)
    for (const one of answer as readonly string[])
      await hands.mark(page, group.getByRole('checkbox', { name: named(one) }), true)
    return
  }
  const box = scope
    .getByLabel(labelled(last))
    // A label with ふりがな is heard without it.
    .or(scope.getByRole('textbox', { name: labelled(last) }))
    .and(page.locator('input:not([type=radio],[type=checkbox]), textarea, select'))
  if ((await box.count()) === 0) {
    const group = scope.getByRole('group', { name: labelled(last) })
    return hands.mark(page, group.getByRole('radio', { name: named(answer) }), true)
  }
  if ((await box.evaluate((one) => one.tagName)) === 'SELECT') return hands.select(page, box, answer)
  return hands.write(page, box, answer)
}

/** What can be read, every word once: without its ふりがな. */
const readOnce = (main: HTMLElement | SVGElement): string => {
  const readings = [...main.querySelectorAll('rt')]
  for (const one of readings) one.hidden = true
  const text = (main as HTMLElement).innerText
  for (const one of readings) one.hidden = false
  return text
}

/** A label with or without the word that says whether an answer is needed. */
const labelled = (label: string): RegExp =>
  new RegExp(`^\\s*${spaced(label)}\\s*(必須|任意|提出までに)?\\s*$`)

/** Exactly this name. Playwright, unlike a browser, puts a space where a word carries ふりがな. */
const named = (name: string): RegExp => new RegExp(`^\\s*${spaced(name)}\\s*$`)

const spaced = (text: string): string =>
  [...text].map((one) => (/\s/.test(one) ? '' : one.replace(/[.*+?^${}()|[\]\\]/, '\\$&'))).join('\\s*')

const complaintsOn = async (page: Page): Promise<string> =>
  (await page.locator('.error-summary, .notice, h1').allInnerTexts()).join(' / ').replace(/\s+/g, ' ')
