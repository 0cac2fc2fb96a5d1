import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The password of the embedded server's owner: made once, kept beside the cluster in a file that only this user can
 * read, so that another user of the same machine cannot walk in over the loopback port.
 *
 * @returns path of the file (its whole content is the password) and the password
 */
export function ownerPassword(dataFolder: string): { file: string; password: string } {
  const file = join(dataFolder, 'owner-password')
  const side = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(side, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  try {
    linkSync(side, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(side)
  }
  return { file, password: readFileSync(file, 'utf8').trim() }
}
