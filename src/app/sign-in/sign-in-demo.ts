import type { Context } from 'hono'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import { notFoundPage } from '../page/not-found-page.tsx'
import { readKept } from './kept-form.ts'
import { safeNext } from './safe-next.ts'
import { demoAccounts } from './sign-in-demo-accounts.ts'
import { finishSignIn } from './sign-in-finish.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/** Steps into a role of the demo world. In every other municipality this page does not exist. */
export const signInDemo = async (context: Context, typed: Typed, visit: SignInVisit): Promise<Response> => {
  const { world, tx, municipality } = visit
  const account = (await demoAccounts(tx, municipality)).find(({ id }) => id === firstOf(typed, 'account'))
  if (!account) return notFoundPage(context)
  return finishSignIn(world, context, tx, {
    municipality,
    account,
    next: safeNext(municipality.number, firstOf(typed, 'next')),
    kept: readKept(municipality.number, typed),
    demo: true,
  })
}
