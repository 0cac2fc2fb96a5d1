import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { World } from '../world.ts'

const options = (world: World, number: string) => ({
  path: `/${number}`,
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: world.address.startsWith('https:'),
})

/** The session's token in the browser, for one municipality only; gone when the browser is closed. */
export const putSessionCookie = (world: World, context: Context, number: string, token: string): void =>
  setCookie(context, `hitotsu-${number}`, token, options(world, number))

export const clearSessionCookie = (world: World, context: Context, number: string): void => {
  deleteCookie(context, `hitotsu-${number}`, options(world, number))
}

/** The token that came with a request; null when there is none. */
export const sessionToken = (context: Context, number: string): string | null => {
  const cookie = context.req.header('cookie') ?? ''
  const found = cookie.split(/; */).find((part) => part.startsWith(`hitotsu-${number}=`))
  return found?.slice(`hitotsu-${number}=`.length) || null
}
