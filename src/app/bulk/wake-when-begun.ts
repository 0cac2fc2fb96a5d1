type Fetch<A extends readonly unknown[]> = (request: Request, ...more: A) => Response | Promise<Response>

/** Where a job is confirmed; see `new-bulk.screen.tsx`. */
const begins = /^\/([0-9]{6})\/bulk\/new$/

/**
 * Tells the runner of this process of a job as soon as it is confirmed. The answer comes after the transaction has come
 * to its end, so that the job is there when it is looked for.
 */
export const wakeWhenBegun =
  <A extends readonly unknown[]>(fetch: Fetch<A>, wake: (municipality: string) => void): Fetch<A> =>
  async (request, ...more) => {
    const response = await fetch(request, ...more)
    if (request.method !== 'POST' || response.status !== 303) return response
    const [, municipality] = begins.exec(new URL(request.url).pathname) ?? []
    if (municipality) wake(municipality)
    return response
  }
