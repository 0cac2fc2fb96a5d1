import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { downloads, publicPages, screens } from '../../src/app/screens.ts'
import { type Role, roles } from '../../src/casework/registers/actor.ts'
import { type Browser, browserOf, kita, kyoto, openDemoSite, print, rehearsal } from './demo-site.ts'
import { idsOf } from './instances.ts'
import { belongings, walkMatrix } from './matrix.ts'

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
    const wrong: string[] = []
    let seenByOffice = 0
    for (const browser of browsers) {
      if (['窓口', '係長'].includes(browser.account.role)) continue
      const hidden = names.filter(({ id }) => !isTheirs(browser, id))
      for (const { path, who } of screens.filter((one) => !one.path.includes(':'))) {
        // Who looks after accounts sees whose they are.
        if (!who.includes(browser.account.role) || path === '/accounts') continue
        for (const query of [
          '',
          '?q=見本',
          '?page=2',
          '?q=%25',
          '?page=-1',
          '?page=1e99',
          '?month=2027-01',
        ]) {
          const response = await browser.get(encodeURI(path) + query)
          const html = await response.text()
          if (response.status !== 200)
            wrong.push(`${browser.account.role} ${path}${query} ${response.status}`)
          for (const { id, name } of hidden)
            if (!html.includes(name)) continue
            else if (path.startsWith('/my-load') && planMadeBy(browser).has(id)) seenByOffice += 1
            else wrong.push(`${browser.account.role} ${path}${query} shows ${name}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(seenByOffice).toBeGreaterThan(3)
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

const periods = await site.in(kita, (tx) =>
  tx.selectFrom('grant_period').select(['person', 'office']).where('office', 'is not', null).execute(),
)
const guardians = new Map(
  (await site.in(kita, (tx) => tx.selectFrom('person').select(['id', 'guardian']).execute())).map((row) => [
    row.id,
    row.guardian,
  ]),
)
afterAll(() => expect(guardians.size).toBeGreaterThan(5))
