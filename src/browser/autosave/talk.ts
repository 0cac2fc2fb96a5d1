import type { KeepAnswer, KeepRequest, KeptState } from '../../ui/kept/keep-protocol.ts'
import type { Trouble } from './keep-words.ts'

export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

/** Milliseconds after which a request is given up and sent again. */
const patience = 8000

/** Asks what has changed; null when nothing has. Broken off by the signal when something is to be kept. */
export const ask = (to: string, stamp: string, broken: AbortSignal): Promise<Told<KeptState | null>> =>
  told(() =>
    fetch(`${to}?since=${stamp}`, {
      cache: 'no-store',
      signal: AbortSignal.any([broken, AbortSignal.timeout(patience)]),
    }),
  )

export const send = (to: string, request: KeepRequest): Promise<Told<KeepAnswer>> =>
  told(() =>
    fetch(to, { method: 'POST', ...json(request), signal: AbortSignal.timeout(patience) }),
  ) as Promise<Told<KeepAnswer>>

/** Tells something as the page goes away. What is `carried` the browser sends after the page is gone. */
export const sendLast = (to: string, request: KeepRequest, carried = true): void => {
  fetch(to, { method: 'POST', ...json(request), keepalive: carried }).catch(() => undefined)
}

const json = (body: KeepRequest) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

const told = async <T>(request: () => Promise<Response>): Promise<Told<T>> => {
  try {
    const answer = await request()
    if (answer.status === 204) return { ok: true, value: null as T }
    if (answer.ok) return { ok: true, value: (await answer.json()) as T }
    return { ok: false, trouble: troubleOf(answer.status) }
  } catch {
    return { ok: false, trouble: 'away' }
  }
}

const troubleOf = (status: number): Trouble => {
  if (status === 401 || status === 403) return 'signed-out'
  return status === 404 ? 'closed' : 'broken'
}
