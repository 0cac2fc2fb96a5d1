import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { selfPlanOfYoshiko } from '../src/app/demo/self-plan-of-yoshiko.ts'
import type { WeekRow } from '../src/plan/week/week-row.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { sitDownIn } from './week-editor-sit-down.ts'

const browser = await openBrowser()
afterAll(() => browser.close())

/** The week of the notice's filled example, as rows. */
const sample: readonly WeekRow[] = selfPlanOfYoshiko.week.map((row) => ({
  ...{ days: [...row.days], from: row.from, to: row.to, kind: row.kind, provider: null },
  content: 'content' in row ? row.content : null,
}))
/** What the needs of the plan say, written before the week. */
const offers = [
  { kind: '生活介護', content: '送迎、昼食、レクリエーション', provider: null },
  { kind: '家事援助', content: '調理、洗濯等', provider: null },
  { kind: '移動支援', content: '月1回(1回5時間)', provider: null },
]
const sorted = (week: readonly WeekRow[] | null) =>
  (week ?? []).map((row) => `${row.days.join()} ${row.from} ${row.to} ${row.kind} ${row.content}`).sort()

const sitDown = sitDownIn(browser)

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    return (
      one?.getAttribute('aria-label') ?? one?.querySelector('.unseen')?.textContent ?? one?.textContent ?? ''
    )
  })

/** Presses keys and counts them; text of an input method counts as one stroke for each character it ends in. */
const counted = (page: Page) => {
  let strokes = 0
  return {
    strokes: () => strokes,
    press: async (key: string, times = 1) => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press(key)
      strokes += times
    },
    write: async (text: string) => {
      await page.keyboard.insertText(text)
      strokes += text.length
    },
  }
}

describe('通知の見本の週を入れる', () => {
  test('キーボードだけで、120打までで', async () => {
    const { page, save, end } = await sitDown({ data: { offers } })
    const { press, write, strokes } = counted(page)
    await page.locator('.we-palette button').last().focus()
    await press('Tab')
    expect(await focused(page)).toBe('月曜日 午前6時 空き')
    await press('PageDown', 3)
    await press('Shift+ArrowRight', 5)
    await press('Shift+ArrowDown', 3)
    await press('1')
    await press('Home')
    await press('ArrowRight', 3)
    await press('Delete')
    await press('Shift+ArrowDown', 3)
    await press('3')
    await press('End')
    await press('Shift+ArrowDown', 3)
    await press('Enter')
    await write('○○へ行く')
    await press('Enter')
    await press('ArrowLeft')
    await press('ArrowDown')
    await press('Shift+ArrowDown', 3)
    await press('Enter')
    await write('友達と遊びに行く')
    await press('Enter')
    await press('ArrowDown')
    await press('Home')
    await press('Shift+ArrowDown', 3)
    await press('2')
    await press('Control+c')
    await press('ArrowRight', 2)
    await press('Control+v')
    await press('Enter')
    await press('Tab')
    await press('Control+a')
    await write('買物、掃除等')
    await press('Control+Enter')
    await press('ArrowRight', 2)
    await press('Control+v')
    expect(strokes()).toBeLessThanOrEqual(120)
    expect(sorted(await save())).toEqual(sorted(sample))
    await end()
  })

  test('指やマウスで、40の動作までで', async () => {
    const { page, save, end } = await sitDown({ data: { offers } })
    let acts = 0
    const cell = (name: string) => page.getByRole('gridcell', { name, exact: true })
    const drag = async (from: string, to: string) => {
      await cell(to).scrollIntoViewIfNeeded()
      const [a, b] = [await cell(from).boundingBox(), await cell(to).boundingBox()]
      if (!a || !b) throw new Error(`no cell ${from} or ${to}`)
      await page.mouse.move(a.x + 9, a.y + 9)
      await page.mouse.down()
      await page.mouse.move(b.x + 12, b.y + 12, { steps: 4 })
      await page.mouse.up()
      acts += 1
    }
    const click = async (name: string | RegExp) => {
      await page
        .locator('dialog')
        .getByRole('button', { name, exact: typeof name === 'string' })
        .click()
      acts += 1
    }
    const write = async (label: string, text: string) => {
      await page.locator('dialog').getByLabel(label, { exact: true }).fill(text)
      acts += 2
    }
    await drag('月曜日 午後0時 空き', '水曜日 午後1時30分 空き')
    await click(/^生活介護/)
    await click('金曜日')
    await click('土曜日')
    await click('入れる')
    await drag('木曜日 午後0時 空き', '木曜日 午後1時30分 空き')
    await click(/^移動支援/)
    await click('入れる')
    await drag('日曜日・祝日 午後0時 空き', '日曜日・祝日 午後1時30分 空き')
    await write('種類', '○○へ行く')
    await click('入れる')
    await drag('土曜日 午後2時 空き', '土曜日 午後3時30分 空き')
    await write('種類', '友達と遊びに行く')
    await click('入れる')
    await drag('月曜日 午後4時 空き', '月曜日 午後5時30分 空き')
    await click(/^家事援助/)
    await click('金曜日')
    await click('入れる')
    await drag('水曜日 午後4時 空き', '水曜日 午後5時30分 空き')
    await click(/^家事援助/)
    await write('内容', '買物、掃除等')
    await click('入れる')
    expect(acts).toBeLessThanOrEqual(40)
    expect(sorted(await save())).toEqual(sorted(sample))
    await end()
  })

  test('TabとEnterだけで、260回までで', async () => {
    const { page, save, end } = await sitDown({ data: { offers } })
    let presses = 0
    const key = async (name: 'Tab' | 'Enter') => {
      await page.keyboard.press(name)
      presses += 1
    }
    const to = async (wanted: string) => {
      for (let round = 0; round < 80; round += 1) {
        const here = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement | null
          const name = one?.getAttribute('aria-label') ?? one?.querySelector('.unseen')?.textContent
          return (name ?? one?.innerText ?? '').replace(/\s+/g, '') || (one?.id ?? '')
        })
        if (here.startsWith(wanted)) return
        await key('Tab')
      }
      throw new Error(`Tab never came to ${wanted}`)
    }
    const on = async (wanted: string, times = 1) => {
      await to(wanted)
      for (let at = 0; at < times; at += 1) await key('Enter')
    }
    const days = async (...names: readonly string[]) => {
      for (const name of names) await on(name)
    }
    const write = async (id: string, text: string) => {
      await to(id)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(text)
    }
    await on('1生活介護')
    await days('月曜日', '火曜日', '水曜日', '金曜日', '土曜日')
    await on('始まりを1時間遅く', 3)
    await on('終わりを1時間遅く', 4)
    await on('入れる')
    await on('3移動支援')
    await days('木曜日')
    await on('入れる')
    await on('予定を入れる')
    await write('we-kind', '○○へ行く')
    await days('日曜日・祝日')
    await on('入れる')
    await on('予定を入れる')
    await write('we-kind', '友達と遊びに行く')
    await days('土曜日')
    await on('始まりを1時間遅く', 2)
    await on('終わりを1時間遅く', 2)
    await on('入れる')
    await on('2家事援助')
    await days('月曜日', '金曜日')
    await on('始まりを1時間遅く', 2)
    await on('終わりを1時間遅く', 2)
    await on('入れる')
    await on('予定を入れる')
    await write('we-kind', '家事援助')
    await write('we-content', '買物、掃除等')
    await days('水曜日')
    await on('入れる')
    expect(presses).toBeLessThanOrEqual(260)
    expect(sorted(await save())).toEqual(sorted(sample))
    await end()
  })

  test('前回の計画の週を写すのは、6打まで', async () => {
    const { page, save, end } = await sitDown({ data: { offers, previous: sample } })
    const { press, strokes } = counted(page)
    await press('Tab')
    await press('Enter')
    while ((await focused(page)) !== '前回の計画の週を写す') await press('Tab')
    await press('Enter')
    const fromPageTop = strokes()
    expect(sorted(await save())).toEqual(sorted(sample))
    await end()
    expect(fromPageTop).toBeLessThanOrEqual(6)
  })
})

const block = {
  days: ['月', '水'],
  from: '09:00',
  to: '10:00',
  kind: '生活介護',
  content: null,
  provider: null,
} as const

describe('ます目のキー', () => {
  test('矢印・Home・End・PageUp・PageDownは端で止まり、いつも一つのますにある', async () => {
    const { page, end } = await sitDown({ week: [block] })
    await page.locator('[role=gridcell][tabindex="0"]').focus()
    const at = async (key: string) => {
      await page.keyboard.press(key)
      expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1)
      return focused(page)
    }
    expect(await at('ArrowLeft')).toBe('月曜日 午前6時 空き')
    expect(await at('ArrowUp')).toBe('月曜日 午前6時 空き')
    expect(await at('End')).toBe('日曜日・祝日 午前6時 空き')
    expect(await at('ArrowRight')).toBe('日曜日・祝日 午前6時 空き')
    expect(await at('Control+End')).toBe('日曜日・祝日 午前5時30分 空き')
    expect(await at('ArrowDown')).toBe('日曜日・祝日 午前5時30分 空き')
    expect(await at('PageUp')).toBe('日曜日・祝日 午前3時30分 空き')
    expect(await at('Control+Home')).toBe('月曜日 午前6時 空き')
    expect(await at('PageDown')).toBe('月曜日 午前8時 空き')
    await at('ArrowDown')
    expect(await at('ArrowDown')).toBe('月曜日 午前9時から午前10時 生活介護')
    expect(await at('ArrowDown')).toBe('月曜日 午前10時 空き')
    expect(await at('ArrowUp')).toBe('月曜日 午前9時から午前10時 生活介護')
    expect(await at('ArrowRight')).toBe('火曜日 午前9時30分 空き')
    expect(await at('Home')).toBe('月曜日 午前9時から午前10時 生活介護')
    await end()
  })

  test('どのキーのあとも、名前のあるますにいて、知らせはちょうど一つ、60字まで', async () => {
    const { page, save, end } = await sitDown({ week: [block], data: { offers } })
    await page.evaluate(() => {
      const status = document.querySelector('.we [role=status]')
      const log: string[] = []
      Object.assign(window, { log })
      if (status)
        new MutationObserver(() => log.push(status.textContent ?? '')).observe(status, {
          ...{ childList: true, characterData: true, subtree: true },
        })
    })
    await page.getByRole('gridcell', { name: /^月曜日 午前9時から/ }).focus()
    const pressed = async (key: string) => {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
      const said = await page.evaluate(() => (window as unknown as { log: string[] }).log.splice(0))
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role')), key).toBe('gridcell')
      return [await focused(page), said.map((text) => text.trim())] as const
    }
    expect(await pressed('Alt+ArrowDown')).toEqual([
      '月曜日 午前9時30分から午前10時30分 生活介護',
      ['生活介護を月 9:30〜10:30にしました。'],
    ])
    expect(await pressed('Alt+Shift+ArrowDown')).toEqual([
      '月曜日 午前9時30分から午前11時 生活介護',
      ['生活介護を月 9:30〜11:00にしました。 月の合計 10時間'],
    ])
    expect((await pressed('Alt+ArrowRight'))[0]).toBe('火曜日 午前9時30分から午前11時 生活介護')
    expect(await pressed('Control+z')).toEqual([expect.stringContaining('火曜日'), ['元に戻しました。']])
    expect((await pressed('Control+y'))[1]).toEqual(['やり直しました。'])
    expect((await pressed('Control+c'))[1]).toEqual(['生活介護を写しました。置くところで Ctrl+V'])
    await pressed('ArrowRight')
    await pressed('ArrowRight')
    expect((await pressed('Control+v'))[1]).toHaveLength(1)
    expect(await pressed('Delete')).toEqual([
      '木曜日 午前9時30分 空き',
      [expect.stringMatching(/^生活介護を消しました。 月の合計 [\d.]+時間$/)],
    ])
    expect((await pressed('Delete'))[1]).toEqual(['ここに予定はありません。'])
    expect((await pressed('9'))[1]).toEqual(['9番はありません。'])
    expect((await pressed('2'))[1]).toEqual([expect.stringMatching(/^木に家事援助を入れました。 月の合計/)])
    await page.keyboard.press('F2')
    await page.locator('dialog').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('we-kind')
    expect((await pressed('Escape'))[0]).toContain('木曜日')
    const week = sorted(await save())
    expect(week).toEqual([
      '木 09:30 10:30 家事援助 調理、洗濯等',
      '水 09:00 10:00 生活介護 null',
      '火 09:30 11:00 生活介護 null',
    ])
    await end()
  })
})

describe('終わりが始まりより前のとき', () => {
  test('翌日までだと示してたずね、次の日にも出す', async () => {
    const { page, save, end } = await sitDown({})
    await page.getByRole('button', { name: '予定を入れる', exact: true }).click()
    const dialog = page.locator('dialog')
    const write = (label: string, text: string) => dialog.getByLabel(label, { exact: true }).fill(text)
    await write('種類', '短期入所')
    await dialog.getByRole('button', { name: '月曜日' }).click()
    await write('始まり', '15:00')
    await write('終わり', '9時')
    expect(await dialog.locator('#we-to-note').innerText()).toBe('翌日の午前9時まで（18時間）')
    await dialog.getByRole('button', { name: '入れる', exact: true }).click()
    expect(await dialog.locator('#we-to-error').innerText()).toContain('翌日の午前9時まで（18時間）です')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: '入れる', exact: true }).click()
    await page
      .getByRole('gridcell', { name: '火曜日 午前9時まで 短期入所（前の日からのつづき）', exact: true })
      .waitFor()
    const night = page.getByRole('gridcell', {
      name: '月曜日 午後3時から次の日の午前9時 短期入所',
      exact: true,
    })
    expect(await night.locator('.we-time').innerText()).toBe('15:00〜翌日9:00')
    // What stands there is not asked about again.
    await night.click()
    await write('内容', '送迎あり')
    await dialog.getByRole('button', { name: '直す', exact: true }).click()
    await page.getByRole('button', { name: '一覧で書く' }).click()
    expect(await page.locator('.we-morning').innerText()).toContain('前日から〜9:00 短期入所')
    expect(sorted(await save())).toEqual(['月 15:00 09:00 短期入所 送迎あり'])
    await end()
  })
})

describe('引きずる', () => {
  const spot = async (page: Page, name: string, down = 8) => {
    const box = await page.getByRole('gridcell', { name, exact: true }).boundingBox()
    if (!box) throw new Error(`no ${name}`)
    return [box.x + 20, box.y + down] as const
  }
  test('動かす、のばす、やめる', async () => {
    const { page, save, end } = await sitDown({ week: [block] })
    const drag = async (from: readonly [number, number], to: readonly [number, number], up = true) => {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to, { steps: 5 })
      if (up) await page.mouse.up()
    }
    const monday = '月曜日 午前9時から午前10時 生活介護'
    await drag(await spot(page, monday), await spot(page, '火曜日 午前10時 空き'), false)
    expect(await page.locator('.we-shadow').innerText()).toBe('10:00〜11:00')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await page.locator('.we-shadow').count()).toBe(0)
    await drag(await spot(page, monday), await spot(page, '火曜日 午前10時 空き'))
    const moved = '火曜日 午前10時から午前11時 生活介護'
    const box = await page.getByRole('gridcell', { name: moved, exact: true }).boundingBox()
    if (!box) throw new Error('not moved')
    await drag([box.x + 20, box.y + box.height - 4], [box.x + 20, box.y + box.height + 20])
    expect(sorted(await save())).toEqual(['水 09:00 10:00 生活介護 null', '火 10:00 11:30 生活介護 null'])
    await end()
  })
})

test('すべて消しても、一度で戻ると画面に出て、そのとおり戻る', async () => {
  const { page, end } = await sitDown({ week: sample, data: { offers } })
  const blocks = await page.locator('.we-block').count()
  await page.getByRole('button', { name: 'すべて消す' }).click()
  expect(await page.locator('.we-block').count()).toBe(0)
  expect(await page.locator('.we-cleared').innerText()).toContain('「元に戻す」を一度押すと、戻ります')
  await page.getByRole('button', { name: '元に戻す' }).click()
  expect(await page.locator('.we-block').count()).toBe(blocks)
  expect(await page.locator('.we-cleared').count()).toBe(0)
  await end()
})

describe('三つの書き方はいつも同じ', () => {
  test('表で書いたことはます目に、ます目で直したことは表に出る', async () => {
    const { page, save, end } = await sitDown({ week: [block], data: { offers } })
    await page.getByRole('gridcell', { name: /^水曜日 午前9時から/ }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('button', { name: '表で書く' }).click()
    const second = page.getByRole('group', { name: '予定2', exact: true })
    expect(await second.getByLabel(/^始まり/).inputValue()).toBe('9:30')
    await second.getByLabel(/^種類/).fill('移動支援')
    await page.getByRole('button', { name: 'ます目で書く' }).click()
    expect(await page.getByRole('gridcell', { name: /^水曜日 午前9時30分から.* 移動支援/ }).count()).toBe(1)
    expect(sorted(await save())).toEqual(['月 09:00 10:00 生活介護 null', '水 09:30 10:30 移動支援 null'])
    await end()
  })

  test('書きかけの行は表に残る', async () => {
    const { page, save, end } = await sitDown({ week: [block], data: { offers } })
    await page.getByRole('button', { name: '表で書く' }).click()
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: '予定を追加' }).click()])
    const second = page.getByRole('group', { name: '予定2', exact: true })
    await second.getByLabel(/^種類/).fill('書きかけ')
    await page.getByRole('button', { name: 'ます目で書く' }).click()
    await page.locator('[role=gridcell][tabindex="0"]').focus()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: '表で書く' }).click()
    const third = page.getByRole('group', { name: '予定3', exact: true })
    expect(await third.getByLabel(/^種類/).inputValue()).toBe('書きかけ')
    expect(await save()).toBeNull()
    await end()
  })

  test('くり返しと祝日は、入力欄からも表からも同じに送られる', async () => {
    const { page, save, end } = await sitDown({ week: [block] })
    await page.getByRole('gridcell', { name: /^水曜日 午前9時から/ }).click()
    const dialog = page.locator('dialog')
    await dialog.getByText('毎週でないとき').click()
    await dialog.getByLabel('くり返し').selectOption('第何')
    await dialog.getByRole('button', { name: '第1' }).click()
    await dialog.getByRole('button', { name: '第3' }).click()
    await dialog.getByLabel('祝日のとき').selectOption('休む')
    await dialog.getByRole('button', { name: /^水曜日だけ直す/ }).click()
    const plain = { from: '09:00', to: '10:00', kind: '生活介護', content: null, provider: null }
    expect(await save()).toEqual([
      { ...plain, days: ['月'] },
      { ...plain, days: ['水'], repeat: '第何', nth: [1, 3], holiday: '休む' },
    ])
    await end()
  })
})

describe('だれにも読める', () => {
  test.each([
    ['ふつう', {}],
    ['強制カラー', { forced: true }],
    ['320px', { width: 320 }],
  ])('axe：%s', async (_, how) => {
    const { page, end } = await sitDown({ week: sample, data: { offers, previous: sample } }, how)
    expect(await axeFaults(page)).toEqual([])
    expect(await widthFaults(page)).toEqual([])
    await page.getByRole('button', { name: '予定を入れる', exact: true }).first().click()
    await page.locator('dialog').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await end()
  })

  test('すべてのますに名前があり、行と列の見出しがある', async () => {
    const { page, end } = await sitDown({ week: sample })
    const grid = page.getByRole('grid', { name: '一週間の計画' })
    expect(await grid.getByRole('columnheader').count()).toBe(8)
    expect(await grid.getByRole('rowheader').count()).toBe(48)
    const names = await grid
      .getByRole('gridcell')
      .evaluateAll((cells) =>
        cells.map(
          (cell) => cell.getAttribute('aria-label') ?? cell.querySelector('.unseen')?.textContent ?? '',
        ),
      )
    expect(names.length).toBeGreaterThan(250)
    expect(names.filter((name) => !/^(.曜日|日曜日・祝日) 午[前後]\d/.test(name))).toEqual([])
    const monday = '月曜日 午後0時から午後2時 生活介護 送迎、昼食、レクリエーション'
    expect(names.filter((name) => name.startsWith(monday))).toHaveLength(1)
    await end()
  })
})
