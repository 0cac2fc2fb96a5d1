import type { TestProject } from 'vitest/node'
import type {} from '../src/platform/postgres/test-database.ts'
import { startTestServer } from '../src/platform/postgres/test-database-server.ts'

/** One database server for the whole run; each test file takes its own copy with `freshDatabase()`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ownerUrl, template, remove } = await startTestServer()
  project.provide('testServer', { ownerUrl, template })
  return remove
}
