import type { Context } from 'hono'
import { type Hindrance, hindranceOf, loginHashOf, noteTry } from '../../casework/accounts/wrong-tries.ts'
import { isCitizen } from '../../casework/registers/actor.ts'
import type { SignInAccount } from '../../platform/sessions/accounts-behind.ts'
import { checkSecret } from '../../platform/sessions/check-secret.ts'
import { isSpentCode } from '../../platform/sessions/is-spent-code.ts'
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

/**
 * The first page sent: number and code, or name and password. Every refusal looks the same, but for a code of that very
 * person's letter which is spent: its holder is told the way forward. It counts as a try like any.
 */
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
  const log = (outcome: '書いた' | '断られた', detail: string, account: SignInAccount | null = null) =>
    auditSignIn(tx, { municipality: number, at: now, account, action: 'サインイン', outcome, detail })
  const hindered = async (hindrance: Hindrance) => {
    await log('断られた', hindrance.kind === 'busy' ? '混雑' : '回数')
    context.header('retry-after', String(secondsTo(hindrance, now)))
    return again(429, { trouble: hindrance })
  }

  const hindrance = await hindranceOf(tx, key)
  if (hindrance) return hindered(hindrance)
  const { field, secret } = read.value
  const checked = await checkSecret(tx, {
    municipality: number,
    login,
    secret,
    today: todayInJapan(world.clock),
    now,
  })
  if (checked === 'busy') return hindered({ kind: 'busy' })
  await noteTry(tx, key, checked !== null)
  if (!checked) {
    await log('断られた', 'まちがい')
    const isSpent = await isSpentCode(tx, { municipality: number, login, secret })
    const says = isSpent && way === 'citizen' ? spent : wrong[way]
    return again(401, { problems: [{ field, says }], trouble: { kind: 'wrong' } })
  }
  const { account, by } = checked
  if (isCitizen(account.role))
    return finishSignIn(world, context, tx, { municipality, account, ...carried, byCode: by === 'code' })
  await log('書いた', by === 'code' ? '開始番号' : 'パスワード', account)
  return nextStep(context, visit, account, {
    ...carried,
    loginHash: key.loginHash,
    mustSetPassword: by === 'code',
  })
}

const secondsTo = (hindrance: Hindrance, now: Temporal.Instant): number =>
  hindrance.kind === 'busy' ? 3 : Math.ceil(hindrance.until.since(now).total('seconds'))

const spent =
  'この手紙の番号は、もう使われたか、期限がすぎています。合言葉を決めた人は、合言葉で入れます。決めていない人は、窓口で新しい手紙をもらってください。'

const wrong = {
  citizen: '受付番号か、手紙の番号（合言葉）がちがいます。',
  staff: 'サインイン名か、パスワードがちがいます。',
} as const
