import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { axeFaults, basicFaults, widthFaults } from './inspect.ts'
import { keyboard } from './keyboard.ts'

const browser = await openBrowser()
afterAll(() => browser.close())

const pageWith = async (body: string, head = '<title>見本 | ひとつ</title>') => {
  const page = await (await browser.newContext()).newPage()
  await page.setContent(`<!doctype html><html lang="ja"><head>${head}</head><body>${body}</body></html>`)
  return page
}

describe('ページを見る目', () => {
  test('正しいページには何も言わない', async () => {
    const page = await pageWith('<main><h1>見本</h1><p>本文です。</p></main>')
    expect(await basicFaults(page, null)).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    expect(await widthFaults(page)).toEqual([])
  })

  test('見出しのちがい、名前のない欄、うすい字、横にはみ出すものを見つける', async () => {
    const page = await pageWith(
      '<main><h1>ちがう題</h1><input><p style="color:#bbb">うすい字</p><div style="width:2000px">長い</div></main>',
    )
    expect((await basicFaults(page, null)).join()).toContain('title')
    const axe = (await axeFaults(page)).join()
    expect(axe).toContain('axe label')
    expect(axe).toContain('axe color-contrast')
    expect((await widthFaults(page)).join()).toMatch(/sideways at 320 px.*sideways at 200 %/)
  })

  test('見えないフォーカスと、Tabで着けないボタンを見つける', async () => {
    const unseen = await pageWith(
      '<style>*{outline:none!important}</style><button>一</button><button>二</button>',
    )
    await expect(keyboard.press(unseen, unseen.getByText('二'))).rejects.toThrow('focus is not visible')
    const apart = await pageWith(
      '<style>:focus{outline:3px solid}</style><button>一</button><button tabindex="-1">二</button>',
    )
    await expect(keyboard.press(apart, apart.getByText('二'))).rejects.toThrow('Tab never came')
  })
})
