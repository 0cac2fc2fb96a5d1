import { afterAll, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'

const browser = await openBrowser()
afterAll(() => browser.close())

test('the browser shows Japanese in our face, rare shapes of names included', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.setContent('<p lang="ja" style="font-family: sans-serif">京都 美子　𠮷野　髙﨑</p>')
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  const faces = Object.fromEntries(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]))
  expect(faces).toEqual({ 'BIZ UDGothic': 10, 'Noto Sans Japanese Regular': 1 })
})

test('where nothing starts, the error says what to do', async () => {
  vi.stubEnv('HITOTSU_CHROMIUM', '/nowhere/chromium')
  await expect(openBrowser()).rejects.toThrow('scripts/get-browser.sh')
  vi.unstubAllEnvs()
})
