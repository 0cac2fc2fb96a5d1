import type { Context, Hono } from 'hono'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { type Typed, typedOf } from '../../ui/kit/typed.ts'
import { municipalityOf } from '../municipality-of.ts'
import { notFoundPage } from '../page/not-found-page.tsx'
import type { World } from '../world.ts'
import { safeNext } from './safe-next.ts'
import { showSetup, submitSetup } from './setup.ts'
import { signInDemo } from './sign-in-demo.ts'
import { signInFirst } from './sign-in-first.ts'
import { signInPage } from './sign-in-page.tsx'
import { signInStep } from './sign-in-step.ts'
import type { SignInVisit } from './sign-in-visit.ts'
import { signOut } from './sign-out.ts'

type Answer = (context: Context, typed: Typed, visit: SignInVisit) => Promise<Response>

/** Every path that needs no session: signing in, its further pages, signing out, and the first set-up. */
export const signInRoutes = (app: Hono, world: World): void => {
  const at = (path: string) => `/:municipality{[0-9]{6}}${path}`
  app.get(at('/sign-in'), visit(world, showSignIn))
  app.post(at('/sign-in'), visit(world, signInFirst))
  // Reloading a later page by its address begins again.
  app.get(at('/sign-in/:page{step|demo}'), visit(world, showSignIn))
  app.post(at('/sign-in/step'), visit(world, signInStep))
  app.post(at('/sign-in/demo'), visit(world, signInDemo))
  app.post(at('/sign-out'), visit(world, signOut))
  app.get(at('/setup'), visit(world, showSetup))
  app.post(at('/setup'), visit(world, submitSetup))
}

/** One request in one transaction inside its municipality. */
const visit = (world: World, answer: Answer) => async (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  const typed = context.req.method === 'POST' ? typedOf(new URLSearchParams(await context.req.text())) : {}
  return inMunicipality(world.db, { municipality: number }, async (tx): Promise<Response> => {
    const municipality = await municipalityOf(tx, number)
    return municipality ? answer(context, typed, { world, tx, municipality }) : notFoundPage(context)
  })
}

const showSignIn: Answer = async (context, _typed, { tx, municipality }) =>
  context.html(
    await signInPage(tx, municipality, {
      next: safeNext(municipality.number, context.req.query('next')),
      kept: null,
    }),
  )
