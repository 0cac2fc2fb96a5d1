/** Milliseconds that somebody who wants to be gone waits for the server at most. */
const patience = 1500

type Keep = () => Promise<unknown>

const keeping: Keep[] = []
const waiting = new WeakSet<HTMLFormElement>()
let goes = false

/**
 * Before a session ends everything typed is kept: afterwards the server takes nothing more from this page. What could
 * not be kept in time the browser itself asks about, as at every way off the page.
 */
export const keepBeforeSignOut = (keep: Keep): void => {
  keeping.push(keep)
  if (keeping.length === 1) document.addEventListener('submit', hold)
}

const hold = (event: SubmitEvent): void => {
  const form = event.target
  if (goes || !(form instanceof HTMLFormElement) || !endsSession(form)) return
  event.preventDefault()
  if (waiting.has(form)) return
  waiting.add(form)
  const late = new Promise((next) => setTimeout(next, patience))
  void Promise.race([Promise.allSettled(keeping.map((keep) => keep())), late]).then(() => {
    waiting.delete(form)
    goes = true
    form.requestSubmit(event.submitter)
    goes = false
  })
}

const endsSession = (form: HTMLFormElement): boolean =>
  new URL(form.getAttribute('action') ?? '', location.href).pathname.endsWith('/sign-out')
