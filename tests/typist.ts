import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import type { KeepAnswer, KeptState } from '../src/ui/kept/keep-protocol.ts'
import type { openPages } from './open-pages.ts'

const here = '131177'

type Field = { readonly field: string; readonly text: string; readonly mark?: string; readonly csrf?: string }
type Site = Pick<Awaited<ReturnType<typeof openPages>>, 'app' | 'world' | 'inside'>

/** Somebody whose page keeps what they type, without a browser. */
export const typistAt = async ({ app, world, inside }: Site, login: string, path: string) => {
  const token = systemRandomness.newToken()
  await inside(async (tx) => {
    const { id } = await tx
      .selectFrom('account')
      .select('id')
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
    await startSession(tx, here, id, token, world.clock.now())
  })
  const call = (query: string, body?: object) =>
    app.request(`http://localhost/${here}${path}/keep${query}`, {
      headers: {
        cookie: `hitotsu-${here}=${token}`,
        origin: 'http://localhost',
        'content-type': 'application/json',
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
  const state = async (): Promise<KeptState> => (await call('?since=')).json() as Promise<KeptState>
  const type = async ({ field, text, mark, csrf }: Field, more: object = {}) => {
    const now = await state()
    const typed = { field, mark: mark ?? now.units[field]?.mark, typed: { [field]: [text] } }
    return call('', { csrf: csrf ?? now.csrf, fields: [typed], ...more })
  }
  const keep = async (field: Field): Promise<KeepAnswer> => (await type(field)).json() as Promise<KeepAnswer>
  return { call, state, type, keep }
}
