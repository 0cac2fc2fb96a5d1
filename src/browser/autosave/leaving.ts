import type { KeepRequest } from '../../ui/kept/keep-protocol.ts'
import type { Keeper } from './keeper.ts'
import { lastWords } from './last-words.ts'
import { keepBeforeSignOut } from './signing-out.ts'
import { sendLast } from './talk.ts'

type Ways = {
  readonly pump: () => Promise<boolean>
  readonly request: () => KeepRequest | null
  /** Learns what others did. */
  readonly look: () => Promise<void>
}

/** What happens when somebody sends the form, or leaves the page with something that is not kept. */
export const guardLeaving = (
  keeper: Keeper,
  { pump, request, look }: Ways,
): { readonly send: (button: HTMLButtonElement) => void } => {
  const { form } = keeper
  let leaves = false
  const send = (button: HTMLElement | null): void => {
    leaves = true
    form.requestSubmit(button)
  }

  form.addEventListener('submit', (event) => {
    if (leaves) return
    event.preventDefault()
    void ready()
      .catch((error: unknown) => {
        // Whatever goes wrong here, the button does what it does without script.
        reportError(error)
        return true
      })
      .then((isReady) => {
        if (isReady) send(event.submitter)
      })
  })
  /** Everything is kept, what others did is known, and no two texts wait to be chosen between. */
  const ready = async (): Promise<boolean> => {
    const kept = await keepAll(keeper, { pump, request })
    // Signed out or closed: the server gives back what was typed. Away: a page that does not come would lose it.
    if (!kept && keeper.trouble) return keeper.trouble === 'signed-out' || keeper.trouble === 'closed'
    await look()
    const open = form.querySelector<HTMLElement>('[data-keep-clash] button')
    open?.focus()
    return open === null
  }

  keepBeforeSignOut(() => keepAll(keeper, { pump, request }))

  addEventListener('beforeunload', (event) => {
    const open = leaves ? null : request()
    if (open && open.fields.length + open.beside.length > 0) event.preventDefault()
  })
  addEventListener('pagehide', () => {
    if (leaves) return
    const open = request()
    const last = open && lastWords(open, [...keeper.touched])
    if (last?.carried) sendLast(keeper.to, last.carried)
    const csrf = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
    const nothing = { fields: [], beside: [], steps: [], dropped: [], last: 0, done: 0 }
    const gone: KeepRequest = { csrf, ...nothing, leave: true }
    sendLast(keeper.to, gone)
    // The browser has asked before the page was left (beforeunload): what has no room is tried all the same.
    if (last?.rest) sendLast(keeper.to, last.rest, false)
  })
  addEventListener('pageshow', () => {
    leaves = false
  })
  return { send }
}

/** Until nothing is left to keep, or it cannot be kept. */
const keepAll = async (
  keeper: Keeper,
  { pump, request }: Pick<Ways, 'pump' | 'request'>,
): Promise<boolean> => {
  // A form cannot be sent from within its own event of being sent.
  await new Promise((next) => setTimeout(next, 0))
  for (let tries = 0; tries < 20 && request(); tries += 1) {
    if (await pump()) continue
    if (keeper.trouble && keeper.trouble !== 'broken') return false
    await new Promise((next) => setTimeout(next, 150))
  }
  return request() === null
}
