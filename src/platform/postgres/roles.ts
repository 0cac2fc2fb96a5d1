import { createHmac } from 'node:crypto'

/** The role as which the application works. It owns nothing and cannot step around row-level security. */
export const APP_ROLE = 'hitotsu_app'

/**
 * The address at which the application logs in, worked out from the owner's, so that several processes agree without
 * asking each other. `DATABASE_APP_URL`, where it is set, comes before it.
 *
 * @throws Error when the owner's address has no password: a password worked out from nothing could be guessed
 */
export function appUrl(ownerUrl: string, env: Record<string, string | undefined> = process.env): string {
  const given = env.DATABASE_APP_URL
  if (given) {
    if (decodeURIComponent(new URL(given).username) === APP_ROLE) return given
    throw new Error(
      `DATABASE_APP_URL must log in as ${APP_ROLE}: rights and row policies are given to that role.`,
    )
  }
  const url = new URL(ownerUrl)
  const secret = decodeURIComponent(url.password) || env.PGPASSWORD
  if (!secret)
    throw new Error('DATABASE_URL has no password; set DATABASE_APP_URL to say how the application logs in.')
  url.username = APP_ROLE
  url.password = createHmac('sha256', secret).update(APP_ROLE).digest('hex')
  return url.href
}
