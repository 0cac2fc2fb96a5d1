import { afterAll, expect, test } from 'vitest'
import { createApp } from '../src/app/create-app.ts'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { setClock } from '../src/app/demo/seeded.ts'
import { stageOf } from '../src/app/demo/stage.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openBrowser } from './browser.ts'
import { draftForms, filled, planIn } from './forms/filled-sheets.ts'
import { axeFaults, basicFaults, widthFaults } from './journeys/inspect.ts'
import { openSite } from './site.ts'

const [day, municipality] = ['2026-05-11', '131177']
const site = await openSite(day)
const world = { ...site.world, clock: setClock(day) }
const stage = stageOf({ app: createApp(world), world, clock: world.clock, base: day, municipality })
const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await ask(stage, kita, file)
await accept(stage, kita, file)
await writeDraft(stage, kita, file, workshop)
const token = systemRandomness.newToken()
await inMunicipality(world.db, { municipality }, async (tx) => {
  const account = tx.selectFrom('account').select('id').where('login', '=', 'aoba')
  const { id } = await account.executeTakeFirstOrThrow()
  await startSession(tx, municipality, id, token, site.world.clock.now())
})
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
await context.addCookies([{ name: `hitotsu-${municipality}`, value: token, url: site.address }])
const page = await context.newPage()
afterAll(async () => {
  await browser.close()
  await site.close()
})

const draft = `${site.address}/${municipality}${file}/plan-draft`
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Looks at the page as it stands, and keeps a picture where `HITOTSU_PICTURES` says. */
const look = async (name: string): Promise<readonly string[]> => {
  const folder = process.env.HITOTSU_PICTURES
  for (const width of folder ? [390, 1280] : []) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/sheet-${name}-${width}.png`, fullPage: true })
  }
  return [...(await basicFaults(page, null)), ...(await axeFaults(page)), ...(await widthFaults(page))]
}
const choose = async (bytes: Uint8Array) => {
  await page.setInputFiles('input[type=file]', { name: 'a.xlsx', mimeType: xlsx, buffer: Buffer.from(bytes) })
  await page.click('.form-end button')
}

test('様式を受け取り、読めないところを直し、変わるところを見て、取り込む', { timeout: 60_000 }, async () => {
  await page.goto(draft)
  expect(await look('home')).toEqual([])
  const download = await context.request.get(`${draft}/unsigned.xlsx`)
  const plan = await planIn(await download.body())
  await page.click('text=表計算のファイルから取り込む')
  expect(await look('choose')).toEqual([])
  const [need, ...needs] = plan.content?.needs ?? []
  if (!plan.content || !need) throw new Error('the draft has needs')
  const content = {
    ...plan.content,
    policy: 'あせらずに始める。',
    needs: [{ ...need, goal: '週に三日、通う。' }, ...needs],
  }
  const changed = { ...plan, content, ceiling: 9300, madeOn: day }
  await choose(
    await filled(changed, draftForms, ({ text }) =>
      text === '令和8年5月11日' ? '五月のはじめ' : text.includes('9,300') ? 'なし' : null,
    ),
  )
  expect(await page.title()).toContain('エラー')
  expect(await page.locator('.table tbody tr').count()).toBe(5)
  expect(await look('problems')).toEqual([])
  await choose(await filled(changed))
  expect(await page.textContent('main')).toContain('取り込むと変わるところ（2件）')
  expect(await look('preview')).toEqual([])
  await page.click('button[name=_confirmed]')
  await page.waitForURL(draft)
  expect(await page.textContent('main')).toContain('記録しました')
  expect(await page.textContent('main')).toContain('あせらずに始める。')
  expect(site.faults).toEqual([])
})
