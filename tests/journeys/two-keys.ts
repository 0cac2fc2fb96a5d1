import type { Locator, Page } from 'playwright-core'
import type { Hands } from './hands.ts'
import { goTo } from './keyboard.ts'

export type Counted = { readonly hands: Hands; readonly presses: () => { tab: number; enter: number } }

/** TabとEnterだけで: what is typed comes from an input method as text and is not counted; every press is. */
export const twoKeys = (): Counted => {
  const pressed = { tab: 0, enter: 0 }
  const to = (page: Page, target: Locator) =>
    goTo(page, target, () => {
      pressed.tab += 1
    })
  const enter = async (page: Page) => {
    pressed.enter += 1
    await page.keyboard.press('Enter')
  }
  const takeRadio = async (page: Page, option: Locator) => {
    const group = page.locator(`input[type=radio][name="${await option.getAttribute('name')}"]`)
    const checked = group.and(page.locator(':checked'))
    await to(page, (await checked.count()) > 0 ? checked : group.first())
    for (let round = await group.count(); round >= 0 && !(await option.isChecked()); round -= 1)
      await enter(page)
    if (!(await option.isChecked())) throw new Error('Enter did not reach the option')
  }
  const hands: Hands = {
    write: async (page, box, text) => {
      if ((await box.inputValue()) !== '') throw new Error('two keys cannot take away what is written')
      await to(page, box)
      await page.keyboard.insertText(text)
    },
    select: async () => {
      throw new Error('two keys cannot choose from a list')
    },
    mark: async (page, option, on) => {
      if ((await option.isChecked()) === on) return
      if ((await option.getAttribute('type')) === 'radio') return takeRadio(page, option)
      await to(page, option)
      await enter(page)
    },
    press: async (page, target) => {
      await to(page, target)
      await enter(page)
    },
  }
  return { hands, presses: () => ({ ...pressed }) }
}
