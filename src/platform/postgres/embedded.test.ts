import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { makeLibraryLinks } from './library-links.ts'
import { administer } from './test-database-admin.ts'

const root = mkdtempSync(join(tmpdir(), 'hitotsu-embedded-'))
const dataFolder = join(root, 'data')
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('an own server on a folder', () => {
  test('keeps what was written from one start to the next', async () => {
    const first = await startEmbedded({ dataFolder })
    await administer(first.ownerUrl, 'create table kept (n int)', 'insert into kept values (7)')
    await first.stop()
    const second = await startEmbedded({ dataFolder })
    expect(await administer(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
    await second.stop()
  })

  test('asks for a password, which only this user can read', async () => {
    const { ownerUrl, stop } = await startEmbedded({ dataFolder })
    const url = new URL(ownerUrl)
    url.password = 'guess'
    await expect(administer(url.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(statSync(join(dataFolder, 'owner-password')).mode & 0o777).toBe(0o600)
    expect(url.hostname).toBe('127.0.0.1')
    await stop()
  })

  test('two starts at once share one server, and the one that did not start it does not stop it', async () => {
    const both = await Promise.all([startEmbedded({ dataFolder }), startEmbedded({ dataFolder })])
    expect(both[0].ownerUrl).toBe(both[1].ownerUrl)
    const third = await startEmbedded({ dataFolder })
    await third.stop()
    expect(await administer(both[0].ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await Promise.all(both.map(({ stop }) => stop()))
    await expect(administer(third.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED')
  })

  test('who wants it alone is refused while another start lives, and not afterwards', async () => {
    const first = await startEmbedded({ dataFolder, alone: true })
    await expect(startEmbedded({ dataFolder, alone: true })).rejects.toThrow('HITOTSU_DATA')
    expect(await administer(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await first.stop()
    const second = await startEmbedded({ dataFolder, alone: true })
    await second.stop()
  })

  test.each([
    ['of a process that is gone', 4_194_303],
    ['with a number that another program has by now', process.pid],
  ])('a postmaster.pid %s is no hindrance', async (_, pid) => {
    const cluster = join(dataFolder, 'cluster')
    writeFileSync(join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n`)
    const { ownerUrl, stop } = await startEmbedded({ dataFolder })
    expect(await administer(ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
    await stop()
  })

  test('what a killed first start left is cleared away', async () => {
    const half = join(root, 'half')
    mkdirSync(join(half, 'making-0000', 'base'), { recursive: true })
    const { stop } = await startEmbedded({ dataFolder: half, forTests: true })
    await stop()
    expect(readdirSync(half)).not.toContain('making-0000')
  })

  test('a damaged cluster is said to be one, and left as it is', async () => {
    const damaged = join(root, 'damaged')
    mkdirSync(join(damaged, 'cluster'), { recursive: true, mode: 0o700 })
    await expect(startEmbedded({ dataFolder: damaged })).rejects.toThrow('does not start')
  })
})

test('missing library links are made, and made again without harm', () => {
  const packageFolder = join(root, 'package')
  mkdirSync(join(packageFolder, 'native/lib'), { recursive: true })
  writeFileSync(join(packageFolder, 'native/lib/liba.so.1.2'), 'x')
  const links = [{ source: 'native/lib/liba.so.1.2', target: 'native/lib/liba.so.1' }]
  writeFileSync(join(packageFolder, 'native/pg-symlinks.json'), JSON.stringify(links))
  makeLibraryLinks(packageFolder)
  makeLibraryLinks(packageFolder)
  expect(statSync(join(packageFolder, 'native/lib/liba.so.1')).size).toBe(1)
  makeLibraryLinks(join(root, 'no-such-package'))
})
