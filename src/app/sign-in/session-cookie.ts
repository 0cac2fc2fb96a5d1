import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { isCitizen, type Role } from '../../casework/registers/actor.ts'
import type { World } from '../world.ts'

const options = (world: World, number: string, role: Role | null) => ({
  path: `/${number}`,
  httpOnly: true,
  // Citizens may follow a link from elsewhere; for staff no page from outside opens anything in their name.
  sameSite: role && !isCitizen(role) ? ('Strict' as const) : ('Lax' as const),
  secure: world.address.startsWith('https:'),
})

/** The session's token in the browser, for one municipality only; gone when the browser is closed. */
export const putSessionCookie = (
  world: World,
  context: Context,
  number: string,
  token: string,
  role: Role,
): void => setCookie(context, `hitotsu-${number}`, token, options(world, number, role))

export const clearSessionCookie = (world: World, context: Context, number: string): void => {
  deleteCookie(context, `hitotsu-${number}`, options(world, number, null))
}

/** The token that came with a request; null when there is none. */
export const sessionToken = (context: Context, number: string): string | null => {
  const cookie = context.req.header('cookie') ?? ''
  const found = cookie.split(/; */).find((part) => part.startsWith(`hitotsu-${number}=`))
  return found?.slice(`hitotsu-${number}=`.length) || null
}
