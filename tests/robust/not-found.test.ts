import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { downloads, publicPages, screens } from '../../src/app/screens.ts'
import type { Screen } from '../../src/casework/case/screen.ts'
import { type Role, roles } from '../../src/casework/registers/actor.ts'
import { type Browser, browserOf, kita, kyoto, openDemoSite, print, rehearsal } from './demo-site.ts'
import { idsOf } from './instances.ts'
import { belongings, walkMatrix } from './matrix.ts'
import { putColleagues } from './put-colleagues.ts'

const site = await openDemoSite()
const app = rehearsal(site)
const here = await belongings(site, kita, await idsOf(site, kita))
const elsewhere = await idsOf(site, kyoto)

/** Of each role two, of different organisations or families where there are two. */
const accounts = roles.flatMap((role) => {
  const all = site.accounts.filter((one) => one.municipality === kita && one.role === role)
  const other = all.find((one) => (one.organisation ?? one.id) !== (all[0]?.organisation ?? all[0]?.id))
  return [all[0], other].filter((one) => one !== undefined)
})
const browsers: readonly Browser[] = await Promise.all(accounts.map((one) => browserOf(site, app, one)))
/** Two planners of one office, each with people of their own, and some for whom nobody is named. */
const colleagues = await site.in(kita, (tx) => putColleagues(tx, accounts))
const planners = await site.in(kita, (tx) =>
  tx.selectFrom('planner').select(['id', 'name', 'organisation', 'account']).execute(),
)
const periods = await site.in(kita, (tx) =>
  tx
    .selectFrom('grant_period')
    .select(['person', 'office', 'planner'])
    .where('office', 'is not', null)
    .execute(),
)
const names = await site.in(kita, (tx) => tx.selectFrom('person').select(['id', 'name']).execute())

describe('ないもの、ほかの人のもの、役のちがう画面は、同じ「見つかりません」になる', () => {
  test('どの役もいる', () => {
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles))
  })

  test('役 × 画面 × 番号', async () => {
    const { cells, opened, wrong } = await walkMatrix({ browsers, here, elsewhere })
    print(
      `not-found: ${cells} cells, ${opened} opened; ${accounts.length} accounts of ${roles.length} roles, ${screens.length} screens, ${downloads.length} downloads`,
    )
    expect(wrong).toEqual([])
    expect(opened).toBeGreaterThan(100)
    expect(site.faults).toEqual([])
  }, 300_000)

  test('番号のない画面にも、ほかの人の名前は出ない', async () => {
    const shown = await Promise.all(browsers.map((browser) => namesShown(browser, screens)))
    expect(shown.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(shown.reduce((sum, { seenByOffice }) => sum + seenByOffice, 0)).toBeGreaterThan(3)
    expect(shown.reduce((sum, { seenAsOwn }) => sum + seenAsOwn, 0)).toBeGreaterThan(0)
  })

  test('対照：「わたしが受け持つ人」に同僚の受け持ちや、まだ決まっていない人を出すと、落ちる', async () => {
    const mine = '/my-load/mine'
    const undecided = screens.find(({ path }) => path === '/my-load/undecided')
    const persons = screens.find(({ path }) => path === '/my-load/planners/:id/persons')
    const browser = browsers.find(({ account }) => account.id === colleagues.account)
    if (!undecided || !persons || !browser) throw new Error('no such screens')
    const ofColleague: Screen = {
      ...persons,
      load: (at) => persons.load({ ...at, params: { id: colleagues.other } }),
    }
    for (const one of [undecided, ofColleague]) {
      const instead: Screen = { ...one, path: mine, who: ['相談支援専門員'] }
      const open = createApp(site.world, { screens: [instead], downloads: [], publicPages })
      const { wrong } = await namesShown(await browserOf(site, open, browser.account), [instead])
      expect(wrong.length).toBeGreaterThan(0)
      expect(wrong.every((line) => line.includes(` ${mine}`) && line.includes(' shows '))).toBe(true)
    }
  })

  test('人をさがしても、関わっていない人の名前は出ない（窓口には出る）', async () => {
    const wrong: string[] = []
    let seenByDesk = 0
    for (const browser of browsers) {
      if (!screens.find(({ path }) => path === '/persons')?.who.includes(browser.account.role)) continue
      const desk = ['窓口', '係長'].includes(browser.account.role)
      for (const sought of ['ミ', '見', 'レイ', '0000', '例', 'い', '19']) {
        const sent = [
          ['_key', crypto.randomUUID()],
          ['sought', sought],
        ] as const
        const html = await (await browser.post('/persons', sent)).text()
        const shown = names.filter(({ name }) => html.includes(name))
        if (desk) seenByDesk += shown.length
        else
          for (const { id, name } of shown)
            if (!isTheirs(browser, id)) wrong.push(`${browser.account.role} ${sought} shows ${name}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seenByDesk).toBeGreaterThan(20)
  })

  test.each<[string, Role]>([
    ['/persons/:id/apply', '事業者職員'],
    ['/persons/:id/edit', '市町村管理者'],
    ['/accounts/:id', '窓口'],
    ['/levelling/:id', '相談支援専門員'],
    ['/tables/annex3/persons', '事業所管理者'],
  ])(
    '対照：%s を%sにも開くと、表の試験は落ちる',
    async (path, role) => {
      const widened = screens.map((screen) =>
        screen.path === path ? { ...screen, who: [...screen.who, role] } : screen,
      )
      const open = createApp(site.world, { screens: widened, downloads, publicPages })
      const account = accounts.find((one) => one.role === role)
      if (!account) throw new Error(role)
      const outsider = await browserOf(site, open, account)
      const { wrong } = await walkMatrix({ browsers: [outsider], here, elsewhere })
      expect(wrong.length).toBeGreaterThan(0)
      expect(wrong.every((line) => line.includes(path.slice(0, 6)))).toBe(true)
    },
    60_000,
  )
})

/** The person is themselves, their ward or guardian, or on a case of theirs. */
function isTheirs({ account }: Browser, person: string): boolean {
  if (here.mayHave(account, 'persons', person)) return true
  const own = here.ids.persons?.filter((id) => here.mayHave(account, 'persons', id)) ?? []
  return own.some((id) => guardians.get(id) === person)
}

/** Whose plan the office of a planner makes: such an office sees when their reviews and renewals come. */
function planMadeBy({ account }: Browser): ReadonlySet<string> {
  return new Set(periods.filter(({ office }) => office === account.organisation).map(({ person }) => person))
}

/** Whom a planner plans for: the register names this one, by the account or, where it is tied to none, by the name. */
function plannedBy({ account }: Browser): ReadonlySet<string> {
  const here = planners.filter(({ organisation }) => organisation === account.organisation)
  const tied = here.filter((one) => one.account === account.id)
  const own = tied.length > 0 ? tied : here.filter((one) => one.account === null && one.name === account.name)
  return new Set(
    periods.filter(({ planner }) => own.some(({ id }) => id === planner)).map(({ person }) => person),
  )
}

/** Where an office sees the people whose plans it makes. */
const listsOfOffice: readonly string[] = ['/my-load', '/my-load/undecided']

/** Reads the screens without a number in their path as this browser: names on them that it may not see there. */
async function namesShown(browser: Browser, all: readonly Screen[]) {
  const wrong: string[] = []
  let [seenByOffice, seenAsOwn] = [0, 0]
  const { role } = browser.account
  // Who decides sees everybody.
  if (['窓口', '係長'].includes(role)) return { wrong, seenByOffice, seenAsOwn }
  const [ofOffice, own] = [planMadeBy(browser), plannedBy(browser)]
  const strangers = names.filter(({ id }) => !isTheirs(browser, id))
  for (const { path, who } of all.filter((one) => !one.path.includes(':'))) {
    // Who looks after accounts sees whose they are.
    if (!who.includes(role) || path === '/accounts') continue
    // One's own list shows no colleague's people, also where one is on their cases.
    const isOwn = path === '/my-load/mine'
    for (const query of ['', '?q=見本', '?page=2', '?q=%25', '?page=-1', '?page=1e99', '?month=2027-01']) {
      const response = await browser.get(encodeURI(path) + query)
      const html = await response.text()
      if (response.status !== 200) wrong.push(`${role} ${path}${query} ${response.status}`)
      for (const { id, name } of isOwn ? names : strangers)
        if (!html.includes(name)) continue
        else if (isOwn && own.has(id)) seenAsOwn += 1
        else if (listsOfOffice.includes(path) && ofOffice.has(id)) seenByOffice += 1
        else wrong.push(`${role} ${path}${query} shows ${name}`)
    }
  }
  return { wrong, seenByOffice, seenAsOwn }
}

const guardians = new Map(
  (await site.in(kita, (tx) => tx.selectFrom('person').select(['id', 'guardian']).execute())).map((row) => [
    row.id,
    row.guardian,
  ]),
)
afterAll(() => expect(guardians.size).toBeGreaterThan(5))
