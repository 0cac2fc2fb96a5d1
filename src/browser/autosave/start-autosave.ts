import type { KeepRequest } from '../../ui/kept/keep-protocol.ts'
import { patchOf } from '../../ui/kept/patch.ts'
import { unitsOf } from '../../ui/kept/units.ts'
import type { Way } from '../kit/form-history.ts'
import { barOf } from './bar-view.ts'
import { chosen } from './both-texts.ts'
import { type Choose, drawClashes } from './clash-view.ts'
import { pressRow, show } from './draw-again.ts'
import { typedIn } from './form-typed.ts'
import { differing, type Keeper, keeperOf, renewTokens, toSend } from './keeper.ts'
import { guardLeaving } from './leaving.ts'
import { keepLooking } from './looking.ts'
import { newsOf } from './news-view.ts'
import { takeSteps } from './stepping.ts'
import { takeOver } from './take-over.ts'
import { ask, send } from './talk.ts'
import { type Taken, undoingOf } from './undoing.ts'

/** Milliseconds from a key to sending, while typing goes on too; between tries. */
const pause = { typing: 400, first: 1000, longest: 15_000 }

/** Keeps what is typed in a form while it is typed. */
export const startAutosave = (form: HTMLFormElement): void => {
  const found = keeperOf(form)
  const bar = barOf(form)
  if (!found || !bar) return
  const keeper: Keeper = found
  const undoing = undoingOf(keeper)
  let busy = false
  let sending = false
  let tries = 0
  let soon: ReturnType<typeof setTimeout> | undefined
  let looking = new AbortController()

  const draw = (): void => {
    const clash = keeper.clashes.size > 0
    drawClashes(form, [...keeper.clashes.values()], typedIn(form), choose)
    const differs = [...differing(keeper)].some(
      ([field]) => keeper.clashes.get(field)?.account !== keeper.account,
    )
    bar.show({ differs: differs || (clash && toSend(keeper) !== null), sending, clash, ...keeper })
    bar.steps(undoing.may())
  }

  const request = (): KeepRequest | null => {
    const typed = toSend(keeper)
    const steps = undoing.unstored()
    if (!typed && !steps) return null
    const csrf = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
    const nothing = { steps: [], dropped: [], last: 0, done: 0 }
    return { csrf, ...(typed ?? { fields: [], beside: [] }), ...(steps?.what ?? nothing) }
  }

  const later = (wait: number): void => {
    if (soon !== undefined) return
    soon = setTimeout(() => {
      soon = undefined
      void pump()
    }, wait)
  }

  /** Sends what the server does not have. One request at a time. */
  const pump = async (): Promise<boolean> => {
    looking.abort()
    if (busy) {
      later(100)
      return false
    }
    const what = request()
    if (!what) {
      draw()
      return true
    }
    busy = sending = true
    draw()
    for (const { field, typed } of what.fields) keeper.sent.set(field, typed)
    const [settled, steps] = [keeper.settled, undoing.unstored()]
    const answer = await send(keeper.to, what)
    busy = sending = false
    if (!answer.ok) {
      keeper.trouble = answer.trouble
      tries += 1
      draw()
      // What is closed stays so for a while: it is tried again when somebody types, or comes back to the page.
      if (answer.trouble !== 'closed') later(Math.min(pause.longest, pause.first * 2 ** (tries - 1)))
      if (answer.trouble === 'signed-out') void look(true)
      return false
    }
    tries = 0
    keeper.trouble = null
    keeper.savedAt = answer.value.at
    keeper.settled = keeper.settled.filter((one) => !settled.includes(one))
    steps?.done()
    for (const { field, typed } of what.fields) {
      const mark = answer.value.kept[field]
      if (mark) keeper.held.set(field, { mark, typed })
      keeper.sent.delete(field)
    }
    for (const { field, typed } of what.beside)
      if (typed) keeper.besideHeld.set(field, typed)
      else keeper.besideHeld.delete(field)
    renewTokens(keeper)
    draw()
    if (answer.value.refused.length > 0) await look(true)
    if (request()) later(pause.typing)
    return answer.value.refused.length === 0
  }

  /** Looks at what others did. */
  const look = async (whole = false): Promise<void> => {
    if (busy) return
    busy = true
    try {
      await learn(whole)
    } catch (error) {
      // What cannot be understood must not stop the keeping of what is typed.
      reportError(error)
    }
    busy = false
    draw()
    if (request() && keeper.trouble !== 'another' && keeper.trouble !== 'closed')
      later(tries > 0 ? pause.first : 0)
  }

  const learn = async (whole: boolean): Promise<void> => {
    looking = new AbortController()
    const answer = await ask(keeper.to, whole ? '' : keeper.stamp, looking.signal)
    const isOther = answer.ok && answer.value && answer.value.account !== keeper.account
    if (answer.ok) keeper.trouble = isOther ? 'another' : tries > 0 ? keeper.trouble : null
    if (answer.ok && answer.value) {
      const state = answer.value
      if (!isOther) {
        if (keeper.trouble !== 'away') keeper.trouble = null
        if (keeper.stamp === '' && state.steps) undoing.goOnFrom(state.steps)
        undoing.note(true)
        const before = typedIn(form)
        const news = await takeOver(keeper, state)
        undoing.note(false)
        bar.people(state.people)
        showNews(news, patchOf(before, typedIn(form)))
      }
    } else if (!answer.ok && answer.trouble !== 'away') keeper.trouble = answer.trouble
  }

  const showNews = newsOf({ form, bar, touched: keeper.touched, changed: () => changed() })

  const choose: Choose = async (drawn, name, way) => {
    const clash = keeper.clashes.get(drawn.field) ?? drawn
    const line = form.querySelector(`textarea[name="${CSS.escape(name)}"]`) === null
    const units = unitsOf(typedIn(form))
    const typed = chosen(units[clash.field] ?? {}, clash, name, way, line)
    if (!(await show(form, Object.assign({}, ...Object.values({ ...units, [clash.field]: typed }))))) return
    const names = clash.names === 'rows' ? [] : clash.names.filter((one) => one !== name)
    if (names.length > 0) keeper.clashes.set(clash.field, { ...clash, names })
    else {
      keeper.clashes.delete(clash.field)
      keeper.settled = [...keeper.settled, { field: clash.field, account: clash.account, mark: clash.mark }]
    }
    undoing.note(true)
    form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:not([type=hidden])`)?.focus()
    await pump()
  }

  const take = async (way: Way): Promise<Taken | null> => {
    undoing.note(true)
    looking.abort()
    while (busy) await new Promise((next) => setTimeout(next, 20))
    if (!undoing.may()[way]) return null
    busy = true
    const taken = await undoing.step(way).finally(() => {
      busy = false
    })
    void pump()
    return taken
  }
  takeSteps({ form, bar, take })

  const changed = (): void => {
    undoing.note(true)
    draw()
    later(tries > 0 ? pause.first : pause.typing)
  }
  for (const event of ['input', 'change']) form.addEventListener(event, changed)
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[type=submit]')
    if (!button || !/^_(add|remove|up|down)$/.test(button.name)) return
    event.preventDefault()
    void pressRow(form, button).then((pressed) => {
      if (pressed === 'pressed') changed()
      else if (pressed === 'away') bar.tell('サーバーにつながらないので、いまはできません')
      else guard.send(button)
    })
  })
  const guard = guardLeaving(keeper, { pump, request, look: () => look() })
  addEventListener('online', () => void pump())
  document.addEventListener('visibilitychange', () => void (document.hidden && pump()))
  // The panels of this page show the same texts beside their fields.
  for (const part of form.querySelectorAll('[data-keep-waiting]')) part.remove()
  keepLooking(keeper, look, () => !(tries > 0 && request()))
}
