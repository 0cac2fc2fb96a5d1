import type { Context } from 'hono'
import { hindranceOf, loginHashOf, noteTry } from '../../casework/accounts/wrong-tries.ts'
import { signInAccount } from '../../platform/sessions/accounts-behind.ts'
import { digitsOf } from '../../platform/sessions/typed-secret.ts'
import { hashOf } from '../../platform/system/randomness.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { readForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { notFoundPage } from '../page/not-found-page.tsx'
import { safeNext } from './safe-next.ts'
import { setupFields, setupPage } from './setup-page.tsx'
import { auditSignIn } from './sign-in-audit.ts'
import { nextStep } from './sign-in-step.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/** The set-up page; while no code is waiting there is no such page. */
export const showSetup = async (context: Context, _typed: Typed, visit: SignInVisit): Promise<Response> =>
  (await waiting(visit).executeTakeFirst())
    ? context.html(setupPage({ municipality: visit.municipality, typed: {}, problems: [] }))
    : notFoundPage(context)

/** Makes the first administrator and goes on to password and second factor. The code is used up. */
export const submitSetup = async (context: Context, typed: Typed, visit: SignInVisit): Promise<Response> => {
  const { world, tx, municipality } = visit
  const { number } = municipality
  const now = world.clock.now()
  if (!(await waiting(visit).executeTakeFirst())) return notFoundPage(context)
  const again = (status: 401 | 422 | 429, problems: readonly Problem[]) =>
    context.html(setupPage({ municipality, typed, problems }), status)
  const read = readForm(setupFields, typed)
  if (!read.ok) return again(422, read.problems)
  const { code, name, login } = read.value
  const key = { municipality: number, loginHash: loginHashOf(hashOf, number, '/setup'), now }
  const log = (outcome: '書いた' | '断られた', detail: string, id: string | null = null) =>
    auditSignIn(tx, {
      municipality: number,
      at: now,
      account: id ? { id, role: '市町村管理者' } : null,
      action: '最初の設定',
      outcome,
      detail,
    })
  const hindrance = await hindranceOf(tx, key)
  if (hindrance) {
    await log('断られた', hindrance.kind === 'busy' ? '混雑' : '回数')
    return again(429, [{ field: 'code', says: hindered[hindrance.kind] }])
  }
  if (await taken(visit, login))
    return again(422, [
      { field: 'login', says: 'このサインイン名は、もう使われています。ほかの名前にしてください' },
    ])
  const used = await tx
    .updateTable('setup_code')
    .set({ used_at: `${now}` })
    .where('municipality', '=', number)
    .where('code_hash', '=', hashOf(digitsOf(code)))
    .where('used_at', 'is', null)
    .where('expires_at', '>', `${now}`)
    .executeTakeFirst()
  await noteTry(tx, key, used.numUpdatedRows === 1n)
  if (used.numUpdatedRows !== 1n) {
    await log('断られた', 'まちがい')
    return again(401, [{ field: 'code', says: '設定番号がちがいます。表示された番号を確かめてください' }])
  }
  const id = world.randomness.newId()
  await tx
    .insertInto('account')
    .values({ municipality: number, id, login, name, role: '市町村管理者', created_at: `${now}` })
    .execute()
  await log('書いた', '作成', id)
  const account = await signInAccount(tx, number, id)
  if (!account) throw new Error('the account just made is not there')
  return nextStep(context, visit, account, {
    next: safeNext(number, null),
    kept: null,
    loginHash: loginHashOf(hashOf, number, login),
    mustSetPassword: true,
  })
}

const hindered = {
  busy: 'いま、ほかの送信を確かめています。少し待ってから、もう一度送ってください',
  blocked: 'まちがいが5回続きました。15分たってから、もう一度入力してください',
} as const

const waiting = ({ world, tx, municipality }: SignInVisit) =>
  tx
    .selectFrom('setup_code')
    .where('municipality', '=', municipality.number)
    .where('used_at', 'is', null)
    .where('expires_at', '>', `${world.clock.now()}`)
    .select('code_hash')

const taken = async ({ tx, municipality }: SignInVisit, login: string): Promise<boolean> =>
  (await tx
    .selectFrom('account')
    .where('municipality', '=', municipality.number)
    .where('login', '=', login)
    .select('id')
    .executeTakeFirst()) !== undefined
