import {
  type BinaryOperationNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type RootOperationNode,
  sql,
  ValueNode,
} from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { downloads, screens } from '../../src/app/screens.ts'
import type { World } from '../../src/app/world.ts'
import type { Tables, Tx } from '../../src/casework/registers/tables.ts'
import { openDatabase } from '../../src/platform/postgres/database.ts'
import { asOwner, contentsOf } from './contents.ts'
import { type Browser, browserOf, kita, kyoto, openDemoSite, print } from './demo-site.ts'
import { idsOf, pathsOf } from './instances.ts'

// The first wall is gone: every case of the table belongs to everybody.
vi.mock('../../src/casework/case/may-see.ts', () => ({
  casesSeenBy: (tx: Tx) => tx.selectFrom('case_file as c').select(sql<string>`'だれでも'`.as('relation')),
}))

/** Takes every `municipality = …` out of what the application asks for. */
class WithoutMunicipality extends OperationNodeTransformer {
  override transformBinaryOperation(node: BinaryOperationNode): BinaryOperationNode {
    const { leftOperand, rightOperand } = node
    const isFilter =
      leftOperand.kind === 'ReferenceNode' &&
      rightOperand.kind === 'ValueNode' &&
      JSON.stringify(leftOperand).includes('"name":"municipality"')
    if (!isFilter) return super.transformBinaryOperation(node)
    return { ...node, leftOperand: ValueNode.createImmediate(1), rightOperand: ValueNode.createImmediate(1) }
  }
}

const blind: KyselyPlugin = {
  transformQuery: ({ node }) => new WithoutMunicipality().transformNode(node) as RootOperationNode,
  transformResult: async ({ result }) => result,
}

const site = await openDemoSite()
const world: World = { ...site.world, db: site.world.db.withPlugin(blind) }
const app = createApp(world)
const kyotoIds = await idsOf(site, kyoto)
const kitaIds = await idsOf(site, kita)
const logins = ['madoguchi', 'kakaricho', 'kanri', 'aoba-kanri', 'hidamari', 'helper', 'center']
const signedIn = (on: typeof app): Promise<readonly Browser[]> =>
  Promise.all([
    ...logins.map((login) => browserOf(site, on, site.account(kita, login))),
    ...(['本人', '家族'] as const).map((role) => {
      const citizen = site.accounts.find((one) => one.municipality === kita && one.role === role)
      if (!citizen) throw new Error(role)
      return browserOf(site, on, citizen)
    }),
  ])
const browsers = await signedIn(app)

/** What is known in 京都市 only: names, addresses, offices. */
const canaries = await site.in(kyoto, async (tx) => {
  const persons = await tx.selectFrom('person').select(['name', 'kana', 'address']).execute()
  const organisations = await tx.selectFrom('organisation').select('name').execute()
  const files = await tx.selectFrom('case_file').select('id').execute()
  const planners = await tx.selectFrom('planner').select(['id', 'name']).execute()
  const periods = await tx.selectFrom('grant_period').select('id').execute()
  const jobs = await tx.selectFrom('bulk_job').select('id').execute()
  const proposals = await tx.selectFrom('level_proposal').select('id').execute()
  return [
    ...persons.flatMap(({ name, kana, address }) => [name, kana, address]),
    ...organisations.map(({ name }) => name),
    ...planners.map(({ name }) => name),
    ...[...files, ...planners, ...periods, ...proposals, ...jobs].map(({ id }) => id),
  ]
})
const shownIn = (html: string, path: string) =>
  canaries.filter((one) => !path.includes(one) && html.includes(one))
const all = [...screens, ...downloads.map((download) => ({ ...download, form: undefined }))]

describe('アプリケーションの見張りがなくても、ほかの市町村のものは見えず、書けない', () => {
  test('京都市の番号で、北区のだれが開いても、送っても、何も起きない', async () => {
    const before = await contentsOf(site.ownerUrl, kyoto)
    const wrong: string[] = []
    let cells = 0
    for (const browser of browsers)
      for (const { path, form } of all)
        for (const asked of pathsOf(path.replace(':section', 'wishes'), kyotoIds)) {
          if (!path.includes(':id')) continue
          const response = await browser.get(asked)
          cells += 1
          if (response.status !== 404) wrong.push(`${browser.account.role} ${asked} ${response.status}`)
          if (!form) continue
          const posted = await browser.post(asked, [['_version', '1']])
          cells += 1
          if (posted.status !== 404) wrong.push(`${browser.account.role} POST ${asked} ${posted.status}`)
        }
    print(`second-wall: ${cells} cells against another municipality`)
    expect(wrong).toEqual([])
    expect(await contentsOf(site.ownerUrl, kyoto)).toEqual(before)
  }, 90_000)

  test('番号のない画面にも、自分の市町村の画面にも、京都市のものは出ない', async () => {
    const wrong: string[] = []
    for (const browser of browsers)
      for (const { path } of all) {
        const paths = pathsOf(path.replace(':section', 'wishes'), kitaIds).slice(0, 3)
        for (const asked of path.includes(':id') ? paths : [path, `${path}?q=京都`]) {
          const html = await (await browser.get(encodeURI(asked))).text()
          wrong.push(...shownIn(html, asked).map((canary) => `${browser.account.role} ${asked}: ${canary}`))
        }
      }
    expect(wrong).toEqual([])
  }, 180_000)

  test('人をさがしても、京都市の人は出ない', async () => {
    const wrong: string[] = []
    let found = 0
    for (const browser of browsers)
      for (const sought of ['京', 'キョ', '見本', '0000', '例']) {
        const sent = [
          ['_key', crypto.randomUUID()],
          ['sought', sought],
        ] as const
        const html = await (await browser.post('/persons', sent)).text()
        if (html.includes('見つかった人')) found += 1
        wrong.push(...shownIn(html, sought).map((canary) => `${browser.account.role} ${sought}: ${canary}`))
      }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(0)
  }, 180_000)

  test('京都市の事業所・書類・お知らせの番号を送っても、受け取られない', async () => {
    const before = await contentsOf(site.ownerUrl, kyoto)
    const desk = browsers[0]
    if (!desk) throw new Error('nobody')
    const notices = await site.in(kyoto, (tx) => tx.selectFrom('notice').select('id').execute())
    for (const file of kitaIds.cases ?? [])
      for (const office of kyotoIds.organisations ?? [])
        for (const [path, name] of [
          ['ask-office', 'office'],
          ['call-centre', 'centre'],
          ['providers', 'provider'],
          ['contract', 'office'],
        ] as const) {
          const version = /name="_version" value="(\d+)"/.exec(
            await (await desk.get(`/cases/${file}/${path}`)).text(),
          )
          const sent = await desk.post(`/cases/${file}/${path}`, [
            ['_version', version?.[1] ?? '0'],
            [name, office],
            ['on', '2026-11-20'],
          ])
          expect([404, 409, 422]).toContain(sent.status)
        }
    for (const { id } of notices) expect((await desk.post('/notices', [['notice', id]])).status).toBe(422)
    expect(await contentsOf(site.ownerUrl, kyoto)).toEqual(before)
  }, 180_000)

  test('対照：はじめの見張りは、ほんとうに外れている', async () => {
    const outsider = browsers.find(({ account }) => account.login === 'helper')
    const statuses = await Promise.all((kitaIds.cases ?? []).map((id) => outsider?.get(`/cases/${id}`)))
    expect(statuses.map((response) => response?.status)).toEqual((kitaIds.cases ?? []).map(() => 200))
  })

  test('対照：データベースの壁も外すと、京都市のものが見える', async () => {
    await asOwner(site.ownerUrl, async (client) => {
      for (const table of ['case_file', 'person', 'document', 'organisation'])
        await client.query(`alter table ${table} disable row level security`)
    })
    const open = openDatabase<Tables>({ appUrl: site.appUrl })
    try {
      const bare = createApp({ ...world, db: open.app.withPlugin(blind) })
      const desk = await browserOf(site, bare, site.account(kita, 'madoguchi'))
      const seen = await desk.get(`/cases/${kyotoIds.cases?.[0]}`)
      expect(seen.status).toBe(200)
      expect(shownIn(await seen.text(), '')).not.toEqual([])
    } finally {
      await open.close()
    }
  })
})
