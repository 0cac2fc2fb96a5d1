import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A port that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type Server = { readonly child: ChildProcess; readonly output: () => string }

/** The site as an operator starts it: `npm start`, in a folder of its own. */
export const startServer = (
  dataFolder: string,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Server => {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/app/start.ts'], {
    cwd: root,
    env: { ...env, HITOTSU_DATA: dataFolder, PORT: String(port), NODE_ENV: 'production', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += part
    })
  return { child, output: () => said }
}

/** Waits until the site answers by itself; throws with what it said when it ends or takes too long. */
export const untilAnswers = async ({ child, output }: Server, port: number): Promise<number> => {
  const since = performance.now()
  while (performance.now() - since < 240_000) {
    if (child.exitCode !== null) throw new Error(`the site ended: ${output()}`)
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok) return performance.now() - since
    await pause(40)
  }
  throw new Error(`the site does not answer: ${output()}`)
}

/** kill -9. With `database`, its PostgreSQL too. */
export const kill = async ({ child }: Server, database: string | null): Promise<void> => {
  const gone = new Promise((done) => child.once('close', done))
  if (database) {
    const file = join(database, 'cluster', 'postmaster.pid')
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
    if (pid > 1) process.kill(pid, 'SIGKILL')
  }
  child.kill('SIGKILL')
  await gone
}

export const stop = async ({ child }: Server): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('close', done))
  child.kill('SIGTERM')
  await gone
}
