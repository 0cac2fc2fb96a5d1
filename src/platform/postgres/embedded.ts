import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { makeCluster, OWNER } from './embedded-cluster.ts'
import { ownerPassword } from './embedded-password.ts'
import { settle } from './embedded-postmaster.ts'
import { runAs } from './embedded-run-as.ts'
import { type Kept, spawnServer } from './embedded-spawn.ts'
import { withStartLock } from './embedded-start-lock.ts'
import { findBinaries } from './find-binaries.ts'

/** A PostgreSQL that runs for us. `stop` does nothing when another living process had started it. */
export type Embedded = { ownerUrl: string; stop(): Promise<void> }

/**
 * Starts PostgreSQL on a folder of ours, making it first if it is empty, and answers the owner's address.
 * Safe to call after any kind of death of an earlier process, and by two processes at once: the second one uses the
 * server of the first for as long as the first lives. Call it from the main thread: the server stops with the thread.
 *
 * @param options.dataFolder made if missing; holds the cluster, the owner's password and the server's log
 * @param options.alone refuses to use the server of another living process: it would be gone when that one stops
 * @param options.forTests faster, and not safe against a power cut
 * @param options.binFolder other binaries than those that are found by themselves
 */
export async function startEmbedded(options: {
  dataFolder: string
  alone?: boolean
  forTests?: boolean
  binFolder?: string
}): Promise<Embedded> {
  const dataFolder = resolve(options.dataFolder)
  const forTests = options.forTests ?? false
  const binFolder = options.binFolder ?? findBinaries()
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })

  return withStartLock(dataFolder, async () => {
    const { file, password } = ownerPassword(dataFolder)
    const prefix = runAs(dataFolder)
    const common = { dataFolder, binFolder, forTests, runAs: prefix }
    const running = await settle(join(dataFolder, 'cluster'), binFolder)
    if (running !== undefined && options.alone) throw new Error(inUse(dataFolder))
    const cluster = await makeCluster({ ...common, passwordFile: file })
    const kept = running === undefined ? await spawnServer({ ...common, cluster }) : undefined
    const port = kept?.port ?? running?.port
    const ownerUrl = `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`
    const stop = kept === undefined ? async () => {} : stopper(kept)
    await makeDatabase(ownerUrl).catch(async (error) => {
      await stop()
      throw error
    })
    return { ownerUrl, stop }
  })
}

const DATABASE = 'hitotsu'

const inUse = (dataFolder: string): string =>
  `${dataFolder} は、もう動いている「ひとつ」（サイトかコマンド）が使っています。それが終わってから始めるか、HITOTSU_DATA で別のフォルダを指定してください`

async function makeDatabase(ownerUrl: string): Promise<void> {
  const maintenance = new URL(ownerUrl)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function stopper({ child }: Kept): () => Promise<void> {
  const atExit = () => child.kill('SIGINT')
  process.once('exit', atExit)
  child.unref()
  return async () => {
    process.off('exit', atExit)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.ref()
    const gone = new Promise<void>((done) => child.once('exit', () => done()))
    child.kill('SIGINT')
    const patience = new AbortController()
    const late = pause(30_000, 'late', { signal: patience.signal }).catch(() => 'gone')
    if ((await Promise.race([gone, late])) === 'late') {
      child.kill('SIGQUIT')
      await gone
    }
    patience.abort()
  }
}
