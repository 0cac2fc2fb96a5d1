import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env.HITOTSU_SHOTS
const taken = new Set<string>()

/** How long a journey may take, in milliseconds. Pictures take their time. */
export const patience = folder ? 900_000 : 240_000

/** Pictures of a page, wide and narrow, when `HITOTSU_SHOTS` names a folder. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (!folder || taken.has(name)) return
  taken.add(name)
  mkdirSync(folder, { recursive: true })
  const file = name.replace(/[^\p{L}\p{N}-]+/gu, '_')
  for (const [width, height] of [
    [320, 640],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: join(folder, `${file}_${width}.png`), fullPage: true })
  }
}
