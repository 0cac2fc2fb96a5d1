import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app/create-app.ts'
import { accept, apply, ask, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { contract, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { setClock } from '../src/app/demo/seeded.ts'
import { stageOf } from '../src/app/demo/stage.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, basicFaults, widthFaults } from './journeys/inspect.ts'
import { openSite } from './site.ts'

const [day, municipality, oji] = ['2026-05-11', '131177', '王子障害相談係']
const site = await openSite(day)
const world = { ...site.world, clock: setClock(day) }
const stage = stageOf({ app: createApp(world), world, clock: world.clock, base: day, municipality })
const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, file, oji)
await ask(stage, kita, file)
await accept(stage, kita, file)
await writeDraft(stage, kita, file, workshop)
const token = systemRandomness.newToken()
await inMunicipality(world.db, { municipality }, async (tx) => {
  const account = tx.selectFrom('account').select('id').where('login', '=', 'aoba')
  await startSession(
    tx,
    municipality,
    (await account.executeTakeFirstOrThrow()).id,
    token,
    site.world.clock.now(),
  )
})
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
await context.addCookies([{ name: `hitotsu-${municipality}`, value: token, url: site.address }])
const page = await context.newPage()
afterAll(async () => {
  await browser.close()
  await site.close()
})

const draft = `${file}/plan-draft`
const open = (path: string) => page.goto(`${site.address}/${municipality}${path}`)
const look = async (path: string): Promise<readonly string[]> => {
  const response = await open(path)
  await keep(page, path)
  return [...(await basicFaults(page, response)), ...(await axeFaults(page)), ...(await widthFaults(page))]
}

/** Keeps a picture where `HITOTSU_PICTURES` says, to be looked at. */
const keep = async (of: Page, path: string) => {
  const folder = process.env.HITOTSU_PICTURES
  if (!folder) return
  for (const width of [390, 1280]) {
    await of.setViewportSize({ width, height: 900 })
    const name = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\W+/g, '-')
    await of.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
}

describe('署名と文例は、画面の上で書ける', () => {
  test('文例を、書いているところに入れる', async () => {
    await open(`${draft}/write/wishes`)
    await page.click('details.phrases summary')
    await page.click('text=入れる >> nth=0')
    expect(await page.textContent('.phrases [role=status]')).toContain('先に、入れたい欄を')
    const [box, search] = ['textarea[name=shortGoal]', '.phrases input[type=search]']
    await page.fill(box, '')
    await page.fill(search, '短期目標 食事')
    expect(await page.locator('.phrase:visible').count()).toBe(1)
    await page.locator('.phrase:visible button').click()
    expect(await page.inputValue(box)).toBe('食べたいものを選び、週に一度いっしょに作る。')
    expect(await page.textContent('.phrases [role=status]')).toBe('入れました。')
    await page.fill(search, 'ありえないことば')
    expect(await page.textContent('.phrases [role=status]')).toBe('そのことばの文例はありません。')
    await page.click('.form-end button')
    await page.waitForURL(`**${draft}`)
  })

  test('欄のそばの「文例」は、その欄と、そのサービスの文例をそこに開く', async () => {
    await open(`${draft}/write/needs`)
    await page
      .getByRole('button', { name: /福祉サービス等の内容.*の文例を見る/ })
      .first()
      .click()
    const shown = await page
      .locator('.phrase:visible')
      .evaluateAll((all) =>
        all.map((one) => `${(one as HTMLElement).dataset.box} ${(one as HTMLElement).dataset.area}`),
      )
    expect(new Set(shown)).toEqual(new Set(['content 就労継続支援']))
    expect(await page.locator('form details.phrases').count()).toBe(1)
    await page.focus('textarea[name="needs.0.goal"]')
    expect(
      await page
        .locator('.phrase:visible')
        .evaluateAll((all) => all.every((one) => (one as HTMLElement).dataset.box === 'goal')),
    ).toBe(true)
    await page.locator('.phrase:visible button').first().click()
    expect(await page.inputValue('textarea[name="needs.0.goal"]')).toContain('月に二回')
    // A search in it sends nothing.
    await page.locator('.phrases input[type=search]').press('Enter')
    expect(page.url()).toContain('/write/needs')
    // Rows drawn anew do not take the list away.
    await page
      .getByRole('button', { name: /を追加/ })
      .first()
      .click()
    await page.waitForSelector('[name="needs.1.goal"]')
    expect(await page.locator('details.phrases').count()).toBe(1)
    await page.click('.form-end button')
    await page.waitForURL(`**${draft}`)
    await page.getByRole('link', { name: '文例', exact: true }).first().click()
    await page.waitForURL('**/phrases')
  })

  test('署名を画面に書いて提出すると、書いた線のまま残る', async () => {
    await open(`${draft}/submit`)
    const canvas = page.locator('canvas.signature-canvas')
    await canvas.scrollIntoViewIfNeeded()
    const at = await canvas.boundingBox()
    if (!at) throw new Error('there is no box to draw in')
    const stroke = async () => {
      await page.mouse.move(at.x + 50, at.y + 40)
      await page.mouse.down()
      await page.mouse.move(at.x + 200, at.y + 120, { steps: 5 })
      await page.mouse.up()
    }
    await stroke()
    expect(await page.locator('input[name=means]:checked').getAttribute('value')).toBe('画面')
    await page.click('text=消して書き直す')
    expect(await page.inputValue('input[name=strokes]')).toBe('')
    await stroke()
    for (const name of ['madeOn', 'explainedOn', 'consentedOn', 'deliveredOn'])
      await page.fill(`input[name=${name}]`, day)
    await page.click('.form-end button')
    await page.waitForURL(`**${file}`)
    await open(draft)
    expect(await page.getAttribute('svg.signature-drawn path', 'd')).toMatch(/^M\d+ \d+(L\d+ \d+)+$/)
  })
})

describe('だれが見ても整っている', async () => {
  const early = ['basics', 'now', 'assessment', 'wishes', 'needs', 'review'].map(
    (id) => `${draft}/write/${id}`,
  )
  test.each([...early, `${draft}/carry-issues`, '/phrases', '/phrases/new'])('%s', async (path) =>
    expect(await look(path)).toEqual([]),
  )
  test('決定の後の画面', { timeout: 60_000 }, async () => {
    await coordinate(stage, kita, file)
    await decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])
    const line = { provider: '見本ワークス', service: '46', login: 'works', amount: '20' }
    await contract(stage, kita, file, line)
    const works = await stage.organisation('見本ワークス')
    const own = [
      'individual-plans',
      `individual-plans/${works}/write`,
      'plan/deliveries',
      'service-meeting/call',
    ]
    for (const path of [...own, 'plan/versions', 'plan'])
      expect([path, await look(`${file}/${path}`)]).toEqual([path, []])
    expect(site.faults).toEqual([])
  })
})
