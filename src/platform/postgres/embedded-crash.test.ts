import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { administer } from './test-database-admin.ts'

const root = mkdtempSync(join(tmpdir(), 'hitotsu-crash-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('twenty times killed while writing, each time started again at once: nothing acknowledged is lost', async () => {
  const dataFolder = join(root, 'writing')
  let acknowledged = 0
  for (let round = 0; round < 20; round++) {
    const { child, lastNumber } = start(dataFolder)
    const before = acknowledged
    await until(() => lastNumber() > before)
    await pause(Math.random() * 60)
    await kill(child)
    acknowledged = lastNumber()
  }
  const again = await startEmbedded({ dataFolder })
  const rows = await administer(again.ownerUrl, 'select count(*) as n, max(n) as last from kept')
  await again.stop()
  expect(acknowledged).toBeGreaterThan(20)
  expect(Number(rows[0]?.last)).toBeGreaterThanOrEqual(acknowledged)
  expect(rows[0]?.n).toBe(String(rows[0]?.last))
}, 180_000)

test.each([30, 120, 250, 400, 550])(
  'killed %d ms into its first start, it starts the next time',
  async (after) => {
    const dataFolder = join(root, `first-${after}`)
    const { child } = start(dataFolder)
    await pause(after)
    await kill(child)
    const again = await startEmbedded({ dataFolder })
    expect(await administer(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await again.stop()
  },
)

function start(dataFolder: string) {
  const script = fileURLToPath(new URL('./embedded-crash.child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout?.on('data', (part) => {
    said += part
  })
  // A line without its end was cut by the kill and may be half a number.
  return { child, lastNumber: () => Number(said.split('\n').at(-2) ?? 0) }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('close', done))
  child.kill('SIGKILL')
  await gone
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5)
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
