import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { openBrowser } from '../browser.ts'
import { works } from '../journeys/texts-works.ts'
import { beginWalk } from '../journeys/walk.ts'
import { startJourney } from '../journeys/world.ts'

/** How often a tab dies here; a hundred times with HITOTSU_KILLS=100. */
const kills = Number(process.env.HITOTSU_KILLS ?? 12)
/** What may be lost, in milliseconds of typing. */
const most = 2000
/** Three tabs of one person type at once, each in a field of its own. */
const lanes = ['wishes', 'familyWishes', 'policy'] as const
type Lane = (typeof lanes)[number]

const journey = await startJourney({ day: '2026-04-01' })
let path = ''
let state: Awaited<ReturnType<BrowserContext['storageState']>>
let home = ''
beforeAll(async () => {
  const { id } = await beginWalk(journey, works)
  const { context } = await journey.staff('aoba')
  path = `/cases/${id}/plan-draft/write/wishes`
  state = await context.storageState()
  home = `${journey.site.address}/131177`
}, 180_000)

let browser = await openBrowser()
afterAll(() => browser.close().catch(() => undefined))

/** How a tab goes: closed, or its process dies and can say nothing more. In the end the whole browser dies. */
const ways = ['close', 'crash', 'close', 'crash'] as const

const stored = (field: Lane): Promise<string> =>
  inMunicipality(journey.site.world.db, { municipality: '131177' }, async (tx) => {
    const row = await tx
      .selectFrom('working_copy')
      .where('field', '=', field)
      .where('beside', '=', '')
      .select('typed')
      .executeTakeFirst()
    return (row?.typed as Record<string, readonly string[]> | undefined)?.[field]?.[0] ?? ''
  })

const randomBetween = (from: number, to: number): number => from + Math.random() * (to - from)

/** `slowest` is told beside what was lost, and bounds nothing: the longest that an answer took. */
type Death = { readonly lost: number; readonly slowest: number; readonly way: string }

/** Types until the tab dies: how many milliseconds of typing the server then lacks. */
const typeAndDie = async (field: Lane, way: 'close' | 'crash' | 'kill'): Promise<Death> => {
  const context = await browser.newContext({ storageState: state, locale: 'ja-JP' })
  const page = await context.newPage()
  const sent = new Map<object, number>()
  let slowest = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/keep')) sent.set(request, performance.now())
  })
  page.on('requestfinished', (request) => {
    slowest = Math.max(slowest, performance.now() - (sent.get(request) ?? Number.POSITIVE_INFINITY))
    sent.delete(request)
  })
  await page.goto(home + path)
  const box = page.locator(`textarea[name=${field}]`)
  // The script is at work: both buttons say whether there is a step.
  await page.locator('[data-keep-undo][aria-disabled]').waitFor({ state: 'attached' })
  let text = await box.inputValue()
  const session = way === 'kill' ? await browser.newBrowserCDPSession() : await context.newCDPSession(page)
  await box.focus()
  await page.keyboard.press('Control+End')
  const keys: { readonly at: number; readonly text: string }[] = []
  const deadAt = performance.now() + randomBetween(300, 2600)
  while (performance.now() < deadAt) {
    const letter = 'あいうえおかきくけこさしすせそ'[Math.floor(Math.random() * 15)] ?? 'あ'
    text += letter
    await page.keyboard.insertText(letter)
    keys.push({ at: performance.now(), text })
    await wait(Math.random() < 0.1 ? randomBetween(200, 700) : randomBetween(10, 90))
  }
  const died = performance.now()
  if (way === 'close') await page.close({ runBeforeUnload: false })
  else void session.send(way === 'crash' ? 'Page.crash' : 'Browser.crash').catch(() => undefined)
  for (const start of sent.values()) slowest = Math.max(slowest, died - start)
  const kept = await settled(field)
  await context.close().catch(() => undefined)
  expect(text.startsWith(kept), `${field} holds what nobody typed`).toBe(true)
  const lost = keys.find((key) => key.text.length > kept.length)
  return { lost: lost ? died - lost.at : 0, slowest, way }
}

/** What the server has when all that had reached it is written. */
const settled = async (field: Lane): Promise<string> => {
  let now = await stored(field)
  for (;;) {
    await wait(500)
    const next = await stored(field)
    if (next === now) return now
    now = next
  }
}

test(`書いている最中にタブが落ちても、失うのは二秒まで（${kills}回）`, { timeout: 900_000 }, async () => {
  const deaths: Death[] = []
  const rounds = Math.ceil(kills / lanes.length)
  for (let round = 0; round < rounds; round += 1)
    deaths.push(
      ...(await Promise.all(
        lanes.map((field, at) => typeAndDie(field, ways[(round + at) % ways.length] ?? 'close')),
      )),
    )
  deaths.push(await typeAndDie('wishes', 'kill'))
  browser = await openBrowser()
  const sorted = deaths.toSorted((one, other) => one.lost - other.lost)
  const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  console.log(
    `${deaths.length} tabs died: most lost ${Math.round(worst?.lost ?? 0)} ms (${worst?.way}; an answer then took up to ` +
      `${Math.round(worst?.slowest ?? 0)} ms), half at most ${Math.round(middle?.lost ?? 0)} ms, ` +
      `${deaths.filter(({ lost }) => lost === 0).length} lost nothing`,
  )
  for (const { lost, way } of deaths) expect(lost, way).toBeLessThanOrEqual(most)
  // A tab that is closed can still say its last word, whatever is under way.
  for (const { lost } of deaths.filter(({ way }) => way === 'close')) expect(lost).toBe(0)
})
