import type { Context } from 'hono'
import { blockedUntil, loginHashOf, noteTry } from '../../casework/accounts/wrong-tries.ts'
import { isCitizen } from '../../casework/registers/actor.ts'
import { checkSecret } from '../../platform/sessions/check-secret.ts'
import { loginOf } from '../../platform/sessions/typed-secret.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { hashOf } from '../../platform/system/randomness.ts'
import { firstOf, type Typed, valuesOf } from '../../ui/kit/typed.ts'
import { readKept } from './kept-form.ts'
import { safeNext } from './safe-next.ts'
import { auditSignIn } from './sign-in-audit.ts'
import { finishSignIn } from './sign-in-finish.ts'
import { type SignInState, signInPage } from './sign-in-page.tsx'
import { readSignIn } from './sign-in-read.ts'
import { nextStep } from './sign-in-step.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/** The first page sent: number and code, or name and password. Every refusal looks the same. */
export const signInFirst = async (context: Context, typed: Typed, visit: SignInVisit): Promise<Response> => {
  const { world, tx, municipality } = visit
  const { number } = municipality
  const way = firstOf(typed, 'way') === 'staff' ? 'staff' : 'citizen'
  const carried = { next: safeNext(number, firstOf(typed, 'next')), kept: readKept(number, typed) }
  const again = async (status: 401 | 422 | 429, more: Partial<SignInState>) =>
    context.html(
      await signInPage(tx, municipality, {
        ...carried,
        way,
        typed: { login: valuesOf(typed, 'login') },
        ...more,
      }),
      status,
    )

  const read = readSignIn(way, typed)
  if (!read.ok) return again(422, { problems: read.problems })

  const now = world.clock.now()
  const login = loginOf(read.value.login)
  const key = { municipality: number, loginHash: loginHashOf(hashOf, number, login), now }
  const log = (account: Parameters<typeof auditSignIn>[1]['account']) =>
    auditSignIn(tx, { municipality: number, at: now, account, action: 'サインイン', outcome: '断られた' })

  const until = await blockedUntil(tx, key)
  if (until) {
    await log(null)
    context.header('retry-after', String(Math.ceil(until.since(now).total('seconds'))))
    return again(429, { trouble: { kind: 'blocked', until } })
  }
  const { field, secret } = read.value
  const checked = await checkSecret(tx, {
    municipality: number,
    login,
    secret,
    today: todayInJapan(world.clock),
    now,
  })
  await noteTry(tx, key, checked !== null)
  if (!checked) {
    await log(null)
    return again(401, { problems: [{ field, says: wrong[way] }], trouble: { kind: 'wrong' } })
  }
  const { account, by } = checked
  if (isCitizen(account.role)) return finishSignIn(world, context, tx, { municipality, account, ...carried })
  return nextStep(context, visit, account, {
    ...carried,
    loginHash: key.loginHash,
    mustSetPassword: by === 'code',
  })
}

const wrong = {
  citizen: '受付番号か、手紙の番号（合言葉）がちがいます。',
  staff: 'サインイン名か、パスワードがちがいます。',
} as const
