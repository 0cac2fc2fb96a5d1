import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = (municipality: string) => `hitotsu-done-${municipality}`
const secondsKept = 30

/** Remembers, for the page that is shown next, that something was recorded. Says nothing of what. */
export const noteDone = (context: Context, municipality: string): void =>
  setCookie(context, name(municipality), '1', {
    path: `/${municipality}`,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: secondsKept,
  })

/** Whether something was just recorded; said once. */
export const takeDone = (context: Context, municipality: string): boolean => {
  if (!getCookie(context, name(municipality))) return false
  deleteCookie(context, name(municipality), { path: `/${municipality}` })
  return true
}
