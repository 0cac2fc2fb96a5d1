import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'

const period = 30

/**
 * ワンタイムコード
 *
 * Six digits of an authenticator app (RFC 6238). A new secret, as base32.
 */
export const newOneTimeSecret = (): string => generateSecret()

/** The code that the app shows at an instant. */
export const oneTimeCodeFor = (secret: string, at: Temporal.Instant): string =>
  generateSync({ secret, period, epoch: secondsOf(at) })

/**
 * The time step that a typed code belongs to: now, one before or one after; null when it is wrong, or not
 * later than the step last taken (`after`), so that a code counts once.
 */
export const stepOfCode = (
  secret: string,
  code: string,
  at: Temporal.Instant,
  after: number | null,
): number | null => {
  if (!/^\d{6}$/.test(code)) return null
  const read = verifySync({ secret, token: code, period, epoch: secondsOf(at), epochTolerance: period })
  if (!read.valid || !('timeStep' in read)) return null
  return after !== null && read.timeStep <= after ? null : read.timeStep
}

/** What an authenticator app reads, as a link. */
export const oneTimeLink = (secret: string, place: string, login: string): string =>
  generateURI({ issuer: `ひとつ ${place}`, label: login, secret, period })

const secondsOf = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000)
