import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { appUrl } from './roles.ts'
import { ensureAppRole } from './roles-ensure.ts'
import { administer, atDatabase } from './test-database-admin.ts'

/** A server for one test run, with a migrated template database. */
export type TestServer = { ownerUrl: string; template: string; remove(): Promise<void> }

/**
 * Starts a throw-away server in a temporary folder, or uses the one that `DATABASE_URL` names, under names that no
 * other run uses. `remove` takes everything away again.
 */
export async function startTestServer(): Promise<TestServer> {
  const server = process.env.DATABASE_URL ? given(process.env.DATABASE_URL) : await throwAway()
  const { ownerUrl } = server
  const template = `hitotsu_test_${randomBytes(5).toString('hex')}`
  const remove = async () => {
    await dropAll(ownerUrl, template).finally(server.stop)
  }
  try {
    await administer(ownerUrl, `create database ${template}`)
    const inTemplate = atDatabase(ownerUrl, template)
    await ensureAppRole(inTemplate, atDatabase(appUrl(ownerUrl), template))
    await migrate(inTemplate)
    await administer(ownerUrl, `alter database ${template} with allow_connections false`)
    return { ownerUrl, template, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

function given(ownerUrl: string) {
  return { ownerUrl, stop: async () => {} }
}

async function throwAway() {
  sweep()
  const dataFolder = mkdtempSync(join(tmpdir(), PREFIX))
  const away = () => rmSync(dataFolder, { recursive: true, force: true })
  try {
    const { ownerUrl, stop } = await startEmbedded({ dataFolder, forTests: true })
    return { ownerUrl, stop: () => stop().finally(away) }
  } catch (error) {
    away()
    throw error
  }
}

/** Removes what killed runs left: folders whose keeper is gone. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    try {
      process.kill(Number(readFileSync(join(tmpdir(), name, 'keeper'), 'utf8')), 0)
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
      if (gone) rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

async function dropAll(ownerUrl: string, template: string): Promise<void> {
  const names = await administer(
    ownerUrl,
    `select datname from pg_database where datname like '${template}%'`,
  )
  await administer(ownerUrl, ...names.map(({ datname }) => `drop database if exists ${datname} with (force)`))
}

const PREFIX = 'hitotsu-test-'
