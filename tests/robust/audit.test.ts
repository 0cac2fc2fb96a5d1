import { afterEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { formIn } from '../../src/app/demo/page-form.ts'
import { downloads, screens } from '../../src/app/screens.ts'
import { asOwner, contentsOf } from './contents.ts'
import { type Account, type Browser, browserOf, type Entry, kita, openDemoSite, print } from './demo-site.ts'
import { entriesIn, idsOf, pathsOf } from './instances.ts'

const site = await openDemoSite()
const app = createApp(site.world)
const ids = await idsOf(site, kita)
const browsers = await Promise.all(
  ['madoguchi', 'kakaricho', 'kanri', 'aoba', 'aoba-kanri', 'works', 'center'].map((login) =>
    browserOf(site, app, site.account(kita, login)),
  ),
)
const citizens = await Promise.all(
  (['本人', '家族'] as const).map((role) => {
    const found = site.accounts.find((one) => one.municipality === kita && one.role === role)
    if (!found) throw new Error(role)
    return browserOf(site, app, found)
  }),
)
const everybody = [...browsers, ...citizens]
const desk = everybody[0] as Browser

/** What no log may hold: names, readings, addresses, numbers of people. */
const canaries = await site.in(kita, async (tx) => {
  const rows = await tx.selectFrom('person').select(['name', 'kana', 'address', 'telephone']).execute()
  const accounts = await tx.selectFrom('account').select('name').execute()
  return [
    ...new Set([
      ...rows.flatMap((row) => [row.name, row.kana, row.address, row.telephone ?? row.name]),
      ...accounts.map(({ name }) => name),
    ]),
  ]
})
const leaked = (text: string): readonly string[] => canaries.filter((one) => text.includes(one))

type Row = {
  readonly id: string
  readonly account: string | null
  readonly role: string | null
  readonly relation: string | null
  readonly action: string
  readonly person: string | null
  readonly case_id: string | null
  readonly outcome: string
}

let last = 0n
const newRows = async (): Promise<readonly Row[]> => {
  const rows = await site.in(kita, (tx) =>
    tx
      .selectFrom('audit_entry')
      .selectAll()
      .where('id', '>', String(last) as never)
      .orderBy('id')
      .execute(),
  )
  const found = rows as unknown as readonly (Row & { readonly detail: string | null })[]
  last = BigInt(found.at(-1)?.id ?? last)
  // A list adds an entry for each person it shows; what is counted here is the entry of the request itself.
  return found.filter(({ detail }) => detail !== '一覧')
}

const outcomes: Readonly<Record<number, readonly string[]>> = {
  200: ['見た'],
  303: ['書いた'],
  404: ['見つからない'],
  409: ['断られた', '先に保存されていた'],
  422: ['直しを求めた'],
}

/** A file that cannot be made now: the browser is shown the way to the screen that says why, and saw nothing. */
const sentOn = 'sent on' as const

const faultsOf = (rows: readonly Row[], account: Account, action: string, status: number | typeof sentOn) => {
  const [row] = rows
  if (rows.length !== 1 || !row) return [`${rows.length} rows`]
  return [
    row.account === account.id ? [] : ['account'],
    row.role === account.role ? [] : ['role'],
    row.action === action ? [] : [`action ${row.action}`],
    (status === sentOn ? ['見つからない'] : outcomes[status])?.includes(row.outcome)
      ? []
      : [`${status} as ${row.outcome}`],
    status === 404 || status === sentOn || row.relation ? [] : ['no relation'],
  ].flat()
}

afterEach(async () => {
  await asOwner(site.ownerUrl, (client) => client.query('grant insert on audit_entry to hitotsu_app'))
})

describe('見た人・書いた人の記録', () => {
  test('どの画面も書類も、開くたび、送るたびに、一行だけ残る', async () => {
    const wrong: string[] = []
    let requests = 0
    await newRows()
    const all = [...screens, ...downloads.map((download) => ({ ...download, form: undefined }))]
    for (const browser of everybody)
      for (const { path, audit, form } of all) {
        const own = pathsOf(path.replace(':section', 'wishes'), ids)
        for (const asked of [...own.slice(0, 1), path.replace(':id', 'nobody').replace(':section', 'x')]) {
          const say = (status: number | typeof sentOn, rows: readonly Row[]) =>
            faultsOf(rows, browser.account, audit, status).map(
              (fault) => `${browser.account.role} ${asked} ${status}: ${fault}`,
            )
          const seen = await browser.get(asked)
          const rows = await newRows()
          requests += 1
          wrong.push(...say(seen.status === 303 ? sentOn : seen.status, rows))
          const aboutCase = path.startsWith('/cases/') && seen.status === 200
          if (aboutCase && (!rows[0]?.case_id || !rows[0]?.person)) wrong.push(`${asked}: about nobody`)
          if (path.startsWith('/persons/:id') && seen.status === 200 && !rows[0]?.person)
            wrong.push(`${asked}: about nobody`)
          if (!form || path === '/sessions' || path === '/password') continue
          const posted = await browser.post(asked, [
            ['_version', '999'],
            ['_mark', '1'],
          ])
          requests += 1
          wrong.push(...say(posted.status, await newRows()))
        }
      }
    print(`audit: ${requests} requests, one row each`)
    expect(wrong).toEqual([])
  }, 90_000)

  test('書いた・直しを求めた・断られた・先に保存されていた', async () => {
    const person = `/persons/${ids.persons?.[0]}/edit`
    const entries = entriesIn(await (await desk.get(person)).text())
    const withdraw = `/cases/${await grantedCase()}/withdraw`
    const tries: readonly (readonly [string, readonly Entry[], string])[] = [
      [person, entries.filter(([name]) => name !== 'name'), '直しを求めた'],
      [
        person,
        entries.map(([name, value]) => [name, name === '_version' ? '77' : value]),
        '先に保存されていた',
      ],
      [person, entries, '書いた'],
      [
        withdraw,
        [
          ...entriesIn(await (await desk.get(withdraw)).text()),
          ['on', '2026-11-20'],
          ['sure', '1'],
          ['_confirmed', '1'],
        ],
        '断られた',
      ],
    ]
    await newRows()
    for (const [path, typed, outcome] of tries) {
      await desk.post(path, [
        ...typed.filter(([name]) => name !== 'on'),
        ...typed.filter(([name]) => name === 'on').slice(-1),
      ])
      expect(
        (await newRows()).map((row) => row.outcome),
        path,
      ).toEqual([outcome])
    }
  })

  test('サインインしていない人には何も見せず、記録もしない', async () => {
    await newRows()
    const response = await app.request(`http://localhost/${kita}/cases/${ids.cases?.[0]}`)
    expect(response.status).toBe(303)
    expect(await newRows()).toEqual([])
  })

  test('記録できないときは、何も見せず、何も書かない', async () => {
    const edit = `/persons/${ids.persons?.[0]}/edit`
    const entries = entriesIn(await (await desk.get(edit)).text())
    const changed = entries.map(([name, value]): Entry => [name, name === 'address' ? '消えた町' : value])
    const before = await contentsOf(site.ownerUrl, kita, ['session'])
    await asOwner(site.ownerUrl, (client) => client.query('revoke insert on audit_entry from hitotsu_app'))
    site.faults.length = 0
    const paper = `/papers/${ids.papers?.[0]}`
    for (const path of ['/start', `/cases/${ids.cases?.[0]}`, edit, paper, '/persons/new', '/cases/nobody']) {
      const response = await desk.get(path)
      const html = await response.text()
      expect(response.status, path).toBe(500)
      expect(html).toMatch(/<strong>[0-9a-f]{8}<\/strong>/)
      expect(leaked(html), path).toEqual([])
    }
    expect((await desk.post(edit, changed)).status).toBe(500)
    const signIn = await app.request(`http://localhost/${kita}/sign-in/demo`, {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
      body: `account=${desk.account.id}`,
    })
    expect(signIn.status).toBe(500)
    expect(signIn.headers.get('set-cookie')).toBeNull()
    expect(await contentsOf(site.ownerUrl, kita, ['session'])).toEqual(before)
    expect(site.faults.length).toBe(8)
    await asOwner(site.ownerUrl, (client) => client.query('grant insert on audit_entry to hitotsu_app'))
    expect((await desk.post(edit, changed)).status).toBe(303)
    expect(await contentsOf(site.ownerUrl, kita, ['session'])).not.toEqual(before)
  })

  test('記録にも、不具合の報告にも、人の名前や書いたことは入らない', async () => {
    site.faults.length = 0
    const edit = `/persons/${ids.persons?.[0]}/edit`
    const entries = entriesIn(await (await desk.get(edit)).text())
    await asOwner(site.ownerUrl, (client) =>
      client.query(`
        create function tells() returns trigger language plpgsql as $$
          begin raise exception 'the row of % at % broke', new.name, new.address using detail = new.name; end $$;
        create trigger tells before update or insert on person for each row execute function tells()`),
    )
    const responses = [
      await desk.post(edit, entries),
      await desk.post(
        '/persons/new',
        [...formIn(await (await desk.get('/persons/new')).text())]
          .flatMap(([name, values]) => values.map((value): Entry => [name, value]))
          .concat([
            ['name', '見本 太郎'],
            ['kana', 'カナリア'],
            ['birthDate', '1990-01-01'],
            ['address', '見本の町'],
            ['_confirmed', '1'],
          ])
          .filter(([name, value]) => value !== '' || name.startsWith('_')),
      ),
    ]
    await asOwner(site.ownerUrl, (client) => client.query('drop trigger tells on person'))
    for (const response of responses) {
      expect(response.status).toBe(500)
      expect(leaked(await response.text())).toEqual([])
    }
    const broken = createApp({
      ...site.world,
      painter: {
        ...site.world.painter,
        paint: () => Promise.reject(new Error(`cannot paint ${canaries[0]}`)),
      },
    })
    const printer = await browserOf(site, broken, desk.account)
    const wanting = await firstTaken(printer)
    expect(wanting.status).toBe(500)
    expect(site.faults.length).toBeGreaterThanOrEqual(3)
    expect(leaked(JSON.stringify(site.faults))).toEqual([])
    const rows = await asOwner(site.ownerUrl, async (client) => {
      const { rows: logged } = await client.query('select a::text as row from audit_entry a')
      return logged as { row: string }[]
    })
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.flatMap(({ row }) => leaked(row))).toEqual([])
    expect(leaked(`対照：${canaries[0]}`)).toEqual([canaries[0]])
  })
})

/** A case with a grant, whose application can no longer be withdrawn. */
async function grantedCase(): Promise<string> {
  const files = await site.in(kita, (tx) => tx.selectFrom('case_file').select(['id', 'state']).execute())
  const found = files.find(({ state }) => {
    const file = state as unknown as { grant: object | null; closed: object | null }
    return file.grant !== null && file.closed === null
  })
  if (!found) throw new Error('nobody has a grant')
  return found.id
}

/** Sends the request for a plan draft of the first case that stands there: it prints a letter. */
async function firstTaken(browser: Browser): Promise<Response> {
  for (const id of ids.cases ?? []) {
    const path = `/cases/${id}/request-draft`
    const page = await browser.get(path)
    const entries = entriesIn(await page.text())
    const named = entries.filter(([name]) => name !== 'desk' && name !== 'due')
    const response = await browser.post(path, [
      ...named,
      ['desk', ids.desks?.[0] ?? ''],
      ['due', '2026-12-20'],
      ['_confirmed', '1'],
    ])
    if (response.status >= 500) return response
  }
  throw new Error('no letter was printed')
}
