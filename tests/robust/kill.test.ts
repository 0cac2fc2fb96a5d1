import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openWorld } from '../../src/app/open-world.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { kita, print } from './demo-site.ts'
import { entriesIn } from './instances.ts'
import { freePort, kill, type Server, startServer, stop, untilAnswers } from './kill-server.ts'

const rounds = 20
const dataFolder = mkdtempSync(join(tmpdir(), 'hitotsu-kill-'))
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

/** A session of the site over HTTP, by the button of the demo world. */
const signIn = async (site: string, name: string): Promise<string> => {
  const page = await (await fetch(`${site}/sign-in`)).text()
  const account = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page)?.[1] ?? ''
  const response = await fetch(`${site}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(site).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account }),
  })
  if (response.status !== 303) throw new Error(`${name} cannot sign in: ${response.status}`)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

type Target = { readonly path: string; readonly field: string; readonly cookie: string }
type Saved = { readonly target: string; readonly text: string; acknowledged: boolean }

/** Saves as fast as the site answers, until it is killed; notes what was sent and what was acknowledged. */
const saveUntilKilled = async (
  site: string,
  { path, field, cookie }: Target,
  mark: string,
  saved: Saved[],
  mayBreak: boolean,
) => {
  for (let count = 0; ; count++) {
    const text = `${mark}-${count}`
    try {
      const html = await (await fetch(site + path, { headers: { cookie } })).text()
      const csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
      const entries = entriesIn(html).map(([name, value]) => [name, name === field ? text : value])
      const place: Saved = { target: path, text, acknowledged: false }
      saved.push(place)
      const response = await fetch(site + path, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          cookie,
          origin: new URL(site).origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams([['_csrf', csrf], ...entries] as string[][]),
      })
      if (response.status === 303) place.acknowledged = true
      // Where the database was killed first, the site says so for a moment.
      else if (response.status === 500 && mayBreak) return
      else if (response.status !== 409) throw new Error(`${path}: ${response.status}`)
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}

/** Acknowledged texts that are nowhere to be found. */
const lostOf = (saved: readonly Saved[], kept: string): readonly string[] =>
  saved
    .filter(({ acknowledged, text }) => acknowledged && !kept.includes(`"${text}"`))
    .map(({ text }) => text)

test(`${rounds}回、書いている最中に落としても、受け取ったと答えたものは失われず、ひとりでに戻る`, async () => {
  const port = await freePort()
  const site = `http://127.0.0.1:${port}/${kita}`
  let server: Server = startServer(dataFolder, port)
  const first = await untilAnswers(server, port)
  const saved: Saved[] = []
  const waits: number[] = []
  const since = performance.now()
  try {
    const [planner, manager, desk] = await Promise.all(
      ['見本 相談', '見本 青葉', '見本 窓子'].map((name) => signIn(site, name)),
    )
    const targets = await targetsOf(site, planner ?? '', manager ?? '', desk ?? '')
    expect(targets.length).toBeGreaterThanOrEqual(5)
    for (let round = 0; round < rounds; round++) {
      const work = targets.map((target, at) =>
        saveUntilKilled(site, target, `保存${round}-${at}`, saved, round % 2 === 1),
      )
      const already = saved.filter(({ acknowledged }) => acknowledged).length
      for (let waited = 0; waited < 200; waited++) {
        await pause(20 + Math.random() * 40)
        if (saved.filter(({ acknowledged }) => acknowledged).length > already + 2) break
      }
      await kill(server, round % 2 === 1 ? dataFolder : null)
      await Promise.all(work)
      server = startServer(dataFolder, port)
      waits.push(await untilAnswers(server, port))
      // The last save of each, as the page now shows it: the acknowledged one, or one sent after it.
      for (const { path, field, cookie } of targets) {
        const html = await (await fetch(site + path, { headers: { cookie } })).text()
        const now = entriesIn(html).find(([name]) => name === field)?.[1] ?? ''
        const mine = saved.filter(({ target }) => target === path)
        const lastSure = mine.findLastIndex(({ acknowledged }) => acknowledged)
        if (lastSure >= 0) expect(mine.slice(lastSure).map(({ text }) => text)).toContain(now)
      }
    }
  } finally {
    await stop(server)
  }
  const kept = await keptTexts()
  const inDocuments = saved.filter(({ target }) => target.includes('plan-draft'))
  const lost = lostOf(inDocuments, kept)
  const sure = saved.filter(({ acknowledged }) => acknowledged).length
  print(
    `kill: ${rounds} kills (${rounds / 2} with the database), ${rounds} restarts, ${saved.length} sent, ${sure} acknowledged, ${lost.length} lost; first start ${seconds(first)}, restart ${seconds(Math.max(...waits))} at most, all ${seconds(performance.now() - since)}`,
  )
  expect(lost).toEqual([])
  expect(sure).toBeGreaterThan(rounds * 2)
  const never = { target: inDocuments[0]?.target ?? '', text: '保存されなかったもの', acknowledged: true }
  expect(lostOf([...inDocuments, never], kept)).toEqual(['保存されなかったもの'])
}, 600_000)

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Two sections of the draft that somebody is writing, and three persons. */
const targetsOf = async (
  site: string,
  planner: string,
  manager: string,
  desk: string,
): Promise<readonly Target[]> => {
  const page = async (path: string, cookie: string) =>
    (await fetch(site + path, { headers: { cookie } })).text()
  const cases = [...new Set((await page('/start', planner)).match(/\/cases\/[0-9a-f-]{36}/g) ?? [])]
  const targets: Target[] = []
  for (const path of cases) {
    const wishes = `${path}/plan-draft/write/wishes`
    const html = await page(wishes, planner)
    const open = (await page(path, planner)).includes(`${path}/plan-draft`)
    if (!html.includes('name="wishes"') || !open || targets.length > 0) continue
    if (!(await maySave(site, wishes, planner))) continue
    targets.push({ path: wishes, field: 'wishes', cookie: planner })
    targets.push({ path: `${path}/plan-draft/write/review`, field: 'cautions', cookie: manager })
    targets.push({ path: `${path}/plan-draft/write/week`, field: 'dailyLife', cookie: planner })
  }
  const own = [...new Set((await page('/start', desk)).match(/\/cases\/[0-9a-f-]{36}/g) ?? [])].slice(0, 3)
  for (const path of own) {
    const person = /\/persons\/[0-9a-f-]{36}/.exec(await page(path, desk))?.[0]
    if (person && !targets.some((target) => target.path.startsWith(person)))
      targets.push({ path: `${person}/edit`, field: 'address', cookie: desk })
  }
  return targets
}

const maySave = async (site: string, path: string, cookie: string): Promise<boolean> => {
  const html = await (await fetch(site + path, { headers: { cookie } })).text()
  const csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
  const response = await fetch(site + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(site).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams([['_csrf', csrf], ...entriesIn(html)] as string[][]),
  })
  return response.status === 303
}

/** Every version of every document, read by opening the same folder after the site has ended. */
const keptTexts = async (): Promise<string> => {
  const { DATABASE_URL: _, ...env } = process.env
  const opened = await openWorld({ ...env, HITOTSU_DATA: dataFolder }, 'http://localhost')
  try {
    return await inMunicipality(opened.world.db, { municipality: kita }, async (tx) => {
      const rows = await tx.selectFrom('document').select('content').execute()
      return JSON.stringify(rows)
    })
  } finally {
    await opened.close()
  }
}
