import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { appUrl } from './roles.ts'
import { administer, atDatabase } from './test-database-admin.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run and its migrated template; made by tests/global-setup.ts. */
    testServer: { ownerUrl: string; template: string }
  }
}

/** A database of this test file's own, migrated and empty. */
export type TestDatabase<DB> = Database<DB> & { ownerUrl: string; appUrl: string }

/**
 * Makes a copy of the migrated template for one test file; call it at the top of the file. It is dropped after the
 * file's last test.
 */
export async function freshDatabase<DB = unknown>(): Promise<TestDatabase<DB>> {
  const server = inject('testServer')
  const name = `${server.template}_${randomBytes(6).toString('hex')}`
  await administer(
    server.ownerUrl,
    `create database ${name} template ${server.template} strategy file_copy`,
    // A copy does not inherit the rights on the database itself.
    `revoke create, temporary on database ${name} from public`,
  )
  const ownerUrl = atDatabase(server.ownerUrl, name)
  const urls = { ownerUrl, appUrl: atDatabase(appUrl(server.ownerUrl), name) }
  const database = openDatabase<DB>(urls)
  afterAll(async () => {
    await database.close()
    // Not by force, which an owner who is no superuser may not use. What is still held open goes at the end of the run.
    await administer(server.ownerUrl, `drop database if exists ${name}`).catch(() => {})
  })
  return { ...urls, ...database }
}
