import { downloads, screens } from '../../src/app/screens.ts'
import type { Fact } from '../../src/casework/case/fact.ts'
import type { Tx } from '../../src/casework/registers/tables.ts'
import type { Account, Browser, DemoSite } from './demo-site.ts'
import type { Ids } from './instances.ts'

/** What lies in a municipality and to whom it belongs, told from the facts and not by the product's own check. */
export type Belongings = {
  readonly ids: Ids
  readonly mayHave: (account: Account, kind: string, id: string) => boolean
}

export const belongings = (site: DemoSite, municipality: string, ids: Ids): Promise<Belongings> =>
  site.in(municipality, async (tx) => {
    const parties = await partiesInFacts(tx)
    const files = await tx.selectFrom('case_file').select(['id', 'person']).execute()
    const papers = await papersOf(tx)
    const jobs = await tx.selectFrom('bulk_job').select(['id', 'account']).execute()
    const staff = await tx.selectFrom('account').select('id').where('role', 'in', ['窓口', '係長']).execute()
    const ofDesk = new Set(staff.map(({ id }) => id))
    const waiting = await tx.selectFrom('import_file').select(['id', 'sent_by as account']).execute()
    const planners = await tx.selectFrom('planner').select(['id', 'organisation']).execute()
    const onCase = (account: Account, id: string): boolean => {
      if (account.role === '窓口' || account.role === '係長') return true
      const party = account.organisation ?? account.person
      return party !== null && (parties.get(id)?.has(party) ?? false)
    }
    const mayHave = (account: Account, kind: string, id: string): boolean => {
      if (!ids[kind]?.includes(id)) return false
      if (kind === 'cases') return onCase(account, id)
      if (kind === 'papers') return onCase(account, papers.get(id) ?? '')
      if (kind === 'persons')
        return (
          account.role === '窓口' ||
          account.role === '係長' ||
          account.person === id ||
          files.some((file) => file.person === id && onCase(account, file.id))
        )
      if (kind === 'planners')
        return planners.some((one) => one.id === id && one.organisation === account.organisation)
      // A head of the desk sees what the desk began.
      if (
        kind === 'bulk' &&
        account.role === '係長' &&
        ofDesk.has(jobs.find((one) => one.id === id)?.account ?? '')
      )
        return true
      // What somebody else began is theirs alone.
      if (kind === 'bulk' || kind === 'import')
        return [...jobs, ...waiting].some((one) => one.id === id && one.account === account.id)
      // The registers of the municipality belong to whoever may open their screens.
      return true
    }
    return { ids, mayHave }
  })

/** Who is on each case: read once more from its facts, in the order they happened. */
const partiesInFacts = async (tx: Tx): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const entries = await tx.selectFrom('case_entry').select(['case_id', 'fact']).orderBy('seq').execute()
  const files = await tx.selectFrom('case_file').select(['id', 'person']).execute()
  const parties = new Map(
    files.map(({ id, person }) => [id, { fixed: new Set([person]), office: '', guardian: '' }]),
  )
  for (const { case_id, fact: stored } of entries) {
    const fact = stored as Fact
    const on = parties.get(case_id)
    if (!on) continue
    if (fact.type === 'application-registered') on.guardian = fact.guardian ?? ''
    if (fact.type === 'guardian-changed') on.guardian = fact.guardian ?? ''
    if (fact.type === 'office-asked' || fact.type === 'office-contracted') on.office = fact.office
    if (fact.type === 'office-refused') on.office = ''
    if (fact.type === 'provider-named') on.fixed.add(fact.provider)
    if (fact.type === 'centre-called') on.fixed.add(fact.centre)
  }
  return new Map(
    [...parties].map(([id, { fixed, office, guardian }]) => [id, new Set([...fixed, office, guardian])]),
  )
}

const papersOf = async (tx: Tx) =>
  new Map(
    (await tx.selectFrom('paper').select(['id', 'case_id']).execute()).map((row) => [row.id, row.case_id]),
  )

/** Ids that nobody has. */
export const noIds = [
  '00000000-0000-4000-8000-00000000dead',
  'not-an-id',
  '%00',
  "1'%20or%20'1'='1",
  '..%2F..%2Fstart',
  '00000000-0000-4000-8000-00000000DEAD',
]

export type Cells = { cells: number; opened: number; readonly wrong: string[] }

type Of = {
  readonly browsers: readonly Browser[]
  readonly here: Belongings
  /** The ids of another municipality. */
  readonly elsewhere: Ids
}

/** Every account on every screen and download, with ids that are theirs, somebody else's and nobody's. */
export const walkMatrix = async ({ browsers, here, elsewhere }: Of): Promise<Cells> => {
  const found: Cells = { cells: 0, opened: 0, wrong: [] }
  const gone = await nothingHere(browsers)
  const all = [...screens, ...downloads.map((download) => ({ ...download, form: undefined }))]
  for (const browser of browsers)
    for (const { path, who, form } of all)
      for (const id of idsFor(path, browser.account, here, elsewhere)) {
        const kind = kindOf(path)
        const may = who.includes(browser.account.role) && (!id || here.mayHave(browser.account, kind, id))
        const asked = path.replace(':id', id ?? '').replace(':section', 'wishes')
        const response = await browser.get(asked)
        found.cells += 1
        const text = `${browser.account.role} ${browser.account.login} GET ${asked}`
        if (may) {
          if (response.status === 200) found.opened += 1
          if (![200, 303, 404].includes(response.status)) found.wrong.push(`${text}: ${response.status}`)
          const always = path === '/cases/:id' || !id
          if (always && response.status !== 200) found.wrong.push(`${text}: not shown (${response.status})`)
          continue
        }
        if (!(await isSame(response, gone))) found.wrong.push(`${text}: ${response.status}, not theirs`)
        if (!form) continue
        const posted = await browser.post(asked, [['_version', '1']])
        found.cells += 1
        if (!(await isSame(posted, gone))) found.wrong.push(`${text} as POST: ${posted.status}, not theirs`)
      }
  return found
}

type Gone = { readonly status: number; readonly body: string; readonly headers: string }

const nothingHere = async (browsers: readonly Browser[]): Promise<Gone> => {
  const response = await browsers[0]?.get(`/cases/${noIds[0]}`)
  if (!response) throw new Error('nobody is signed in')
  return { status: response.status, body: await response.text(), headers: headersOf(response) }
}

const headersOf = (response: Response): string => JSON.stringify([...response.headers].toSorted())

export const isSame = async (response: Response, gone: Gone): Promise<boolean> =>
  response.status === 404 &&
  response.status === gone.status &&
  headersOf(response) === gone.headers &&
  (await response.text()) === gone.body

export const kindOf = (path: string): string =>
  path.split('/').findLast((_, at, parts) => parts[at + 1] === ':id') ?? ''

/** All that is theirs on the case itself, some of it elsewhere; a few of others; nobody's; another municipality's. */
const idsFor = (path: string, account: Account, here: Belongings, elsewhere: Ids) => {
  if (!path.includes(':id')) return [null]
  const kind = kindOf(path)
  const ids = here.ids[kind] ?? []
  const own = ids.filter((id) => here.mayHave(account, kind, id))
  const others = ids.filter((id) => !own.includes(id))
  const whole = path === '/cases/:id' || path === '/persons/:id'
  return [
    ...(whole ? own : own.slice(0, 1)),
    ...(whole ? others : others.slice(0, 2)),
    ...noIds.slice(0, whole ? 6 : 2),
    ...(elsewhere[kind] ?? []).slice(0, whole ? 2 : 1),
  ]
}
