import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { type Browser, browserOf, type Entry, kita, openDemoSite, print } from './demo-site.ts'
import { entriesIn, idsOf } from './instances.ts'

const site = await openDemoSite()
const app = createApp(site.world)
const ids = await idsOf(site, kita)
const desk = await browserOf(site, app, site.account(kita, 'madoguchi'))

const typedInto = async (browser: Browser, path: string, typed: Readonly<Record<string, string>>) => {
  const entries = entriesIn(await (await browser.get(path)).text())
  return [...entries.filter(([name]) => !(name in typed)), ...Object.entries(typed)] as readonly Entry[]
}
const withKey = (entries: readonly Entry[], key: string): readonly Entry[] =>
  entries.map(([name, value]) => [name, name === '_key' ? key : value])

const persons = (name: string) =>
  site.in(
    kita,
    async (tx) => (await tx.selectFrom('person').select('id').where('name', '=', name).execute()).length,
  )
const person = (name: string) => ({
  ...{ name, kana: 'ニドオクリ', birthDate: '1990-04-05', address: '北区見本町9丁目', _confirmed: '1' },
})

describe('同じ送信は、何度届いても一度だけ', () => {
  test('続けて五度', async () => {
    const form = await typedInto(desk, '/persons/new', person('二度 続子'))
    const places: (string | null)[] = []
    for (let time = 0; time < 5; time++) {
      const response = await desk.post('/persons/new', form)
      expect(response.status).toBe(303)
      places.push(response.headers.get('location'))
    }
    expect(new Set(places).size).toBe(1)
    expect(await persons('二度 続子')).toBe(1)
  })

  test('同時に八度', async () => {
    const form = await typedInto(desk, '/persons/new', person('二度 並子'))
    const responses = await Promise.all(Array.from({ length: 8 }, () => desk.post('/persons/new', form)))
    expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(303))
    expect(new Set(responses.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await persons('二度 並子')).toBe(1)
  })

  test('手続きの一手も、同時に六度送って一度だけ：事実も紙も一つ', async () => {
    for (const id of ids.cases ?? []) {
      const path = `/cases/${id}/request-draft`
      const form = await typedInto(desk, path, { desk: ids.desks?.[0] ?? '', _confirmed: '1' })
      const before = await lettersOf(id)
      const responses = await Promise.all(Array.from({ length: 6 }, () => desk.post(path, form)))
      const after = await lettersOf(id)
      if (responses[0]?.status !== 303) {
        expect(after).toEqual(before)
        continue
      }
      expect(responses.map(({ status }) => status)).toEqual(Array(6).fill(303))
      expect(after).toEqual({ facts: before.facts + 1, papers: before.papers + 1 })
      return
    }
    throw new Error('no case waits for its letter')
  })

  test('対照：鍵がちがえば、二度の効き目がある', async () => {
    const form = await typedInto(desk, '/persons/new', person('二度 対照'))
    for (const _ of [1, 2]) {
      const response = await desk.post('/persons/new', withKey(form, site.world.randomness.newId()))
      expect(response.status).toBe(303)
    }
    expect(await persons('二度 対照')).toBe(2)
  })

  test('ほかの人の鍵では、自分の送信は済んだことにならない', async () => {
    const other = await browserOf(site, app, site.account(kita, 'kakaricho'))
    const form = await typedInto(desk, '/persons/new', person('二度 鍵子'))
    await desk.post('/persons/new', form)
    const stolen = await other.post('/persons/new', form)
    expect(stolen.headers.get('location') ?? '').not.toMatch(/persons\/[0-9a-f-]{36}/)
    expect(await persons('二度 鍵子')).toBe(1)
  })
})

const lettersOf = (id: string) =>
  site.in(kita, async (tx) => {
    const facts = await tx.selectFrom('case_entry').select('fact').where('case_id', '=', id).execute()
    const papers = await tx.selectFrom('paper').select('id').where('case_id', '=', id).execute()
    const requested = facts.filter(
      ({ fact }) => (fact as unknown as { type: string }).type === 'plan-draft-requested',
    )
    return { facts: requested.length, papers: papers.length }
  })

describe('二人が同じ版を書くと、あとの人に両方が見え、どちらも残る', () => {
  test('計画案の一つの節', async () => {
    const [one, other] = await Promise.all(
      ['aoba', 'aoba-kanri'].map((login) => browserOf(site, app, site.account(kita, login))),
    )
    if (!one || !other) throw new Error('nobody')
    const path = await writablePath(one)
    const mine = await typedInto(one, path, { wishes: '先の人が書いた意向' })
    const theirs = await typedInto(other, path, { wishes: '後の人が書いた意向' })
    expect((await one.post(path, mine)).status).toBe(303)
    const clash = await other.post(path, theirs)
    const html = await clash.text()
    expect(clash.status).toBe(409)
    expect(html).toContain('先の人が書いた意向')
    expect(html).toContain('後の人が書いた意向')
    expect(html).toContain(site.account(kita, 'aoba').name)
    const again = entriesIn(html)
    expect(again.find(([name]) => name === 'wishes')?.[1]).toBe('後の人が書いた意向')
    expect((await other.post(path, again)).status).toBe(303)
    const versions = await wishesOf(path)
    expect(versions.slice(-2)).toEqual(['先の人が書いた意向', '後の人が書いた意向'])
    print(`twice: ${versions.length} versions of one draft, both texts kept`)
  })

  test('同時に送っても、失われる更新はない', async () => {
    const browsers = await Promise.all(
      ['aoba', 'aoba-kanri', 'aoba', 'aoba-kanri'].map((login) =>
        browserOf(site, app, site.account(kita, login)),
      ),
    )
    const first = browsers[0]
    if (!first) throw new Error('nobody')
    const path = await writablePath(first)
    const before = await wishesOf(path)
    const forms = await Promise.all(
      browsers.map((browser, at) => typedInto(browser, path, { wishes: `並んだ意向${at}` })),
    )
    const responses = await Promise.all(browsers.map((browser, at) => browser.post(path, forms[at] ?? [])))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409])
    expect((await wishesOf(path)).length).toBe(before.length + 1)
  })

  test('別々の節を同時に何度も保存しても、みな保存されるか、両方が見える', async () => {
    site.faults.length = 0
    const statuses: number[] = []
    const first = await browserOf(site, app, site.account(kita, 'aoba'))
    const path = await writablePath(first)
    await Promise.all(
      ['wishes', 'cautions', 'dailyLife', 'wishes', 'cautions', 'dailyLife'].map(async (field, at) => {
        const browser = await browserOf(site, app, site.account(kita, at % 2 ? 'aoba' : 'aoba-kanri'))
        const own = path.replace(/wishes$/, sectionOf[field] ?? '')
        for (let time = 0; time < 6; time++) {
          const form = await typedInto(browser, own, { [field]: `同時${at}-${time}` })
          statuses.push((await browser.post(own, form)).status)
        }
      }),
    )
    expect(site.faults).toEqual([])
    expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([])
    expect(statuses.filter((status) => status === 303).length).toBeGreaterThan(10)
  }, 180_000)

  test('本人の情報：後の人は先の人の書いたものを見る', async () => {
    const other = await browserOf(site, app, site.account(kita, 'kakaricho'))
    const path = `/persons/${ids.persons?.[0]}/edit`
    const mine = await typedInto(desk, path, { address: '北区先町1' })
    const theirs = await typedInto(other, path, { address: '北区後町2' })
    expect((await desk.post(path, mine)).status).toBe(303)
    const clash = await other.post(path, theirs)
    const html = await clash.text()
    expect(clash.status).toBe(409)
    expect(html).toContain('北区先町1')
    expect(html).toContain('北区後町2')
    expect((await other.post(path, entriesIn(html))).status).toBe(303)
    expect(await (await desk.get(path)).text()).toContain('北区後町2')
  })
})

const sectionOf: Readonly<Record<string, string>> = {
  wishes: 'wishes',
  cautions: 'review',
  dailyLife: 'week',
}

/** A section of a draft that may be written now. */
async function writablePath(browser: Browser): Promise<string> {
  const files = await site.in(kita, (tx) => tx.selectFrom('case_file').select(['id', 'state']).execute())
  for (const { id, state } of files) {
    const { draft, office } = state as unknown as {
      draft: { submitted: object | null } | null
      office: { id: string } | null
    }
    if (draft && !draft.submitted && office?.id === browser.account.organisation)
      return `/cases/${id}/plan-draft/write/wishes`
  }
  throw new Error('no draft is being written')
}

const wishesOf = (path: string) =>
  site.in(kita, async (tx) => {
    const rows = await tx
      .selectFrom('document')
      .select('content')
      .where('case_id', '=', path.split('/')[2] ?? '')
      .where('kind', '=', 'plan-draft')
      .orderBy('version')
      .execute()
    return rows.map(({ content }) => (content as unknown as { wishes: string }).wishes)
  })
