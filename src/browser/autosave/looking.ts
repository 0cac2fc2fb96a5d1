import type { Keeper } from './keeper.ts'

/** Milliseconds between two looks while somebody is at work, and while nobody is; of rest after which nobody is. */
const pace = { working: 1500, resting: 6000, restingAfter: 120_000 }

/**
 * Looks again and again at what others do: less often while nobody does anything, and not at all on a page that is
 * hidden, signed out or closed, until somebody comes back to it.
 */
export const keepLooking = (keeper: Keeper, look: () => Promise<void>, mayLook: () => boolean): void => {
  let stirred = Date.now()
  let looked = 0
  let stamp = keeper.stamp
  const stir = (): void => {
    stirred = Date.now()
  }
  const lookNow = (): void => {
    looked = Date.now()
    void look()
  }
  for (const event of ['keydown', 'pointerdown', 'input']) keeper.form.addEventListener(event, stir)
  const comeBack = (): void => {
    if (document.hidden) return
    stir()
    lookNow()
  }
  addEventListener('focus', comeBack)
  document.addEventListener('visibilitychange', comeBack)
  setInterval(() => {
    if (keeper.stamp !== stamp) stir()
    stamp = keeper.stamp
    const wait = Date.now() - stirred > pace.restingAfter ? pace.resting : pace.working
    const stopped = keeper.trouble === 'signed-out' || keeper.trouble === 'closed'
    if (!document.hidden && !stopped && mayLook() && Date.now() - looked > wait - 200) lookNow()
  }, pace.working)
  lookNow()
}
