import type { Locator, Page } from 'playwright-core'
import type { Hands } from './hands.ts'

/**
 * キーボードだけで
 *
 * Goes from stop to stop with Tab as a person does, sees where the focus is at every stop, and never touches the
 * mouse. Japanese comes from an input method, therefore as whole text.
 */
export const keyboard: Hands = {
  write: async (page, box, text) => {
    await goTo(page, box)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    if (text !== '') await page.keyboard.insertText(text)
  },
  select: async (page, list, label) => {
    await goTo(page, list)
    const place = (await list.locator('option').allTextContents()).indexOf(label)
    if (place < 0) throw new Error(`no option ${label}`)
    await page.keyboard.press('Home')
    for (let at = 0; at < place; at += 1) await page.keyboard.press('ArrowDown')
  },
  mark: async (page, option, on) => {
    if ((await option.isChecked()) === on) return
    if ((await option.getAttribute('type')) === 'radio') return takeRadio(page, option)
    await goTo(page, option)
    await page.keyboard.press('Space')
  },
  press: async (page, target) => {
    await goTo(page, target)
    await page.keyboard.press('Enter')
  },
}

/** Tab stops once at a group of radio buttons; the arrows choose in it. */
const takeRadio = async (page: Page, option: Locator): Promise<void> => {
  const group = page.locator(`input[type=radio][name="${await option.getAttribute('name')}"]`)
  const many = await group.count()
  const checked = page.locator(`input[type=radio][name="${await option.getAttribute('name')}"]:checked`)
  await goTo(page, (await checked.count()) > 0 ? checked.first() : group.first())
  if ((await checked.count()) === 0) await page.keyboard.press('Space')
  for (let at = 0; at <= many && !(await option.isChecked()); at += 1) await page.keyboard.press('ArrowDown')
  if (!(await option.isChecked())) throw new Error('the arrows did not reach the option')
}

/** Tabs until the target has the focus. Every stop on the way shows where it is. */
export const goTo = async (page: Page, target: Locator, tell = () => {}): Promise<void> => {
  if (await target.evaluate((one) => one === one.ownerDocument.activeElement)) return
  const wanted = await target.elementHandle()
  const tab = async () => {
    tell()
    await page.keyboard.press('Tab')
  }
  await tab()
  const first = await page.evaluateHandle(() => document.activeElement)
  for (let round = 0; ; round += 1) {
    const { unseen, there, again } = await page.evaluate(stopOf, { wanted, first })
    if (unseen) throw new Error(`focus is not visible on ${unseen} of ${page.url()}`)
    if (there) return
    if (again && round > 0) throw new Error(`Tab never came to ${target}`)
    await tab()
  }
}

type Asked = { readonly wanted: Node | null; readonly first: Element | null }

/** Where the focus is, and whether it shows (outline or shadow, inside the window). Runs in the page. */
const stopOf = ({ wanted, first }: Asked) => {
  const focus = document.activeElement
  const at = { there: focus === wanted, again: focus === first }
  if (!focus || focus === document.body) return { ...at, unseen: null }
  const style = getComputedStyle(focus)
  const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  const { top, bottom, width, height } = focus.getBoundingClientRect()
  const inside = bottom > 0 && top < innerHeight && width > 0 && height > 0
  const shown = (outlined || style.boxShadow !== 'none') && inside
  return { ...at, unseen: shown ? null : focus.outerHTML.slice(0, 120) }
}
