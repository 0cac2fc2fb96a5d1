import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { freePort, type Server, startServer, stop, untilAnswers } from './robust/kill-server.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'hitotsu-start-'))
const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) await stop(server)
  rmSync(dataFolder, { recursive: true, force: true })
})

const start = (port: number, env: Record<string, string> = {}): Server => {
  const server = startServer(dataFolder, port, env)
  servers.push(server)
  return server
}

/** The exit code. */
const ended = ({ child }: Server): Promise<number | null> =>
  child.exitCode === null ? new Promise((done) => child.once('close', done)) : Promise.resolve(child.exitCode)

test.each([
  ['PORT', 'abc'],
  ['HITOTSU_ADDRESS', 'foo'],
  ['DATABASE_URL', 'foo'],
])('%s=%s では始まらず、どれを直せばよいかを一文で言う', async (name, value) => {
  const server = start(await freePort(), { [name]: value })
  expect(await ended(server)).toBe(1)
  expect(server.output()).toMatch(new RegExp(`^ひとつ を始められませんでした：${name} [^\\n]*\\n$`))
})

test('1つのフォルダで動くサイトは1つ。データベースが止まると、そう言う', async () => {
  const port = await freePort()
  const first = start(port, { HITOTSU_DEMO: 'off' })
  await untilAnswers(first, port)
  const second = start(await freePort(), { HITOTSU_DEMO: 'off' })
  expect(await ended(second)).toBe(1)
  expect(second.output()).toContain('HITOTSU_DATA')
  const health = () => fetch(`http://127.0.0.1:${port}/health`)
  expect((await health()).status).toBe(200)
  process.kill(
    Number(readFileSync(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGINT',
  )
  for (let tries = 0; tries < 100 && (await health()).status === 200; tries += 1) await pause(50)
  expect((await health()).status).toBe(503)
  first.child.kill('SIGTERM')
  expect(await ended(first)).toBe(0)
})

test('見本を作っている途中でも、頼めばきれいに止まり、次に作り直せる', async () => {
  const server = start(await freePort())
  while (!server.output().includes('見本を作っています 2/')) await pause(30)
  const since = performance.now()
  server.child.kill('SIGTERM')
  expect(await ended(server)).toBe(0)
  expect(performance.now() - since).toBeLessThan(10_000)
  expect(server.output()).not.toMatch(/できませんでした|Error|at .*\.ts/)
  expect(() => readFileSync(join(dataFolder, 'cluster', 'postmaster.pid'))).toThrow()
})
