import type { Locator, Page } from 'playwright-core'

/** How somebody uses a page: by pointing and typing, or by the keyboard alone. */
export type Hands = {
  readonly write: (page: Page, box: Locator, text: string) => Promise<void>
  readonly select: (page: Page, list: Locator, label: string) => Promise<void>
  /** Ticks a box, unticks it, or takes one of several. */
  readonly mark: (page: Page, option: Locator, on: boolean) => Promise<void>
  /** Presses a button or follows a link. */
  readonly press: (page: Page, target: Locator) => Promise<void>
}

/** 手とマウスで */
export const pointing: Hands = {
  write: (_page, box, text) => box.fill(text),
  select: async (_page, list, label) => {
    await list.selectOption({ label })
  },
  mark: (_page, option, on) => option.setChecked(on),
  press: (_page, target) => target.click(),
}
