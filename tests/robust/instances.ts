import { formIn } from '../../src/app/demo/page-form.ts'
import type { CaseFile } from '../../src/casework/case/file.ts'
import type { Screen } from '../../src/casework/case/screen.ts'
import type { Fields } from '../../src/ui/kit/field.ts'
import { type Account, type App, type Browser, browserOf, type DemoSite, type Entry } from './demo-site.ts'

/** Where a screen can be seen: its path with ids in it, and who sees it there. */
export type Instance = {
  readonly screen: Screen
  readonly path: string
  readonly browser: Browser
  /** The form as a browser would send it untouched. */
  readonly entries: readonly Entry[]
  /** What the untouched form came to, under rehearsal. */
  readonly untouched: number
}

/** The ids by which the screens of a municipality can be asked for: the first part of the path → ids. */
export type Ids = Readonly<Record<string, readonly string[]>>

export const idsOf = (site: DemoSite, municipality: string): Promise<Ids> =>
  site.in(municipality, async (tx) => {
    const ids = async (
      table:
        | 'case_file'
        | 'person'
        | 'account'
        | 'organisation'
        | 'desk'
        | 'paper'
        | 'phrase'
        | 'planner'
        | 'level_proposal'
        | 'bulk_job'
        | 'import_file',
    ) =>
      (await tx.selectFrom(table).select('id').where('municipality', '=', municipality).execute()).map(
        ({ id }) => id,
      )
    const plans = await tx
      .selectFrom('document')
      .select(['case_id', 'kind', 'id', 'version'])
      .where('municipality', '=', municipality)
      .where('kind', 'in', ['plan-draft', 'plan'])
      .execute()
    const alone = await tx
      .selectFrom('grant_period')
      .select('id')
      .where('municipality', '=', municipality)
      .where('office', 'is', null)
      .orderBy('ends')
      .execute()
    return {
      planners: await ids('planner'),
      bulk: await ids('bulk_job'),
      import: await ids('import_file'),
      levelling: await ids('level_proposal'),
      // Who helps is chosen for a grant period without an office.
      helpers: alone.map(({ id }) => id),
      phrases: await ids('phrase'),
      // Version and provider stand beside a case: the pairs that belong together.
      ':version': plans.map(({ case_id, kind, id, version }) => `${case_id} ${kind}.${id}.${version}`),
      ':provider': (
        await tx
          .selectFrom('case_file')
          .select(['id', 'state'])
          .where('municipality', '=', municipality)
          .execute()
      ).flatMap(({ id, state }) =>
        (state as unknown as CaseFile).providers.map(({ provider }) => `${id} ${provider}`),
      ),
      cases: await ids('case_file'),
      persons: await ids('person'),
      accounts: await ids('account'),
      organisations: await ids('organisation'),
      desks: await ids('desk'),
      papers: await ids('paper'),
    }
  })

/** Every `:section` of the site; a screen answers 404 to those of others. */
const sections = ['wishes', 'needs', 'week', 'review', 'writer', 'hopes', 'troubles', 'achievements']
const laterSections = ['measures', 'considerations', 'besides', 'basics', 'now', 'assessment']

/** What a screen must be asked with before it shows its form. */
const queries: Readonly<Record<string, string>> = {
  '/bulk/new': '?action=district&scope=all',
  '/organisations/new': `?kind=${encodeURIComponent('相談支援事業所')}`,
}

/** A path with its holes filled, one for each id and section. */
export const pathsOf = (path: string, ids: Ids): readonly string[] => {
  const beside = [':version', ':provider'].find((name) => path.includes(name))
  if (beside)
    return (ids[beside] ?? []).map((pair) => {
      const [file = '', other = ''] = pair.split(' ')
      return path.replace(':id', file).replace(beside, other)
    })
  const kind = path.split('/').findLast((_, at, parts) => parts[at + 1] === ':id') ?? ''
  const withId = path.includes(':id')
    ? (ids[kind] ?? []).map((id) => path.replace(':id', id))
    : [path + (queries[path] ?? '')]
  return withId.flatMap((one) =>
    one.includes(':section')
      ? [...sections, ...laterSections].map((section) => one.replace(':section', section))
      : [one],
  )
}

/** Screens whose fields can be looked at from outside: the last answer of `fields`, by path. */
export const watched = (
  screens: readonly Screen[],
): { readonly screens: readonly Screen[]; readonly fields: Map<string, Fields> } => {
  const fields = new Map<string, Fields>()
  return {
    fields,
    screens: screens.map((screen) => {
      const { form } = screen
      if (!form) return screen
      return {
        ...screen,
        form: {
          ...form,
          fields: (data) => {
            const seen = form.fields(data)
            fields.set(screen.path, seen)
            return seen
          },
        },
      }
    }),
  }
}

type Of = {
  readonly app: App
  readonly browsers: readonly Browser[]
  readonly ids: Readonly<Record<string, Ids>>
}

/** The instances of a screen, one for each section: best one whose untouched form is taken as it stands. */
export const instancesOf = async (screen: Screen, { browsers, ids }: Of): Promise<readonly Instance[]> => {
  const best = new Map<string, Instance>()
  for (const browser of browsers.filter(({ account }) => screen.who.includes(account.role))) {
    for (const path of pathsOf(screen.path, ids[browser.account.municipality] ?? {})) {
      const key = screen.path.includes(':section') ? (path.split('/').at(-1) ?? '') : ''
      if ((best.get(key)?.untouched ?? 999) < 400) continue
      const response = await browser.get(path)
      if (response.status !== 200) continue
      const html = await response.text()
      const entries = entriesIn(html)
      if (!entries.some(([name]) => name === '_key')) continue
      const untouched = (await browser.post(path, entries)).status
      const one = { screen, path, browser, entries, untouched }
      if (untouched < (best.get(key)?.untouched ?? 999)) best.set(key, one)
    }
  }
  return [...best.values()]
}

/** What the form of a page would send, without the session's own token. */
export const entriesIn = (html: string): readonly Entry[] =>
  // The notices have small forms of their own, one for each.
  [...formIn(html.replaceAll('<form method="post">', '<form method="post" class="form">'))].flatMap(
    ([name, values]) => (name === '_csrf' ? [] : values.map((value) => [name, value] as const)),
  )

/** One browser for each account, at most `each` of a role in a municipality. */
export const browsersOf = (site: DemoSite, app: App, each = 99): Promise<readonly Browser[]> => {
  const some = site.accounts.filter(
    (account, at, all) => all.slice(0, at).filter((other) => sameRole(other, account)).length < each,
  )
  return Promise.all(some.map((account) => browserOf(site, app, account)))
}

const sameRole = (one: Account, other: Account): boolean =>
  one.role === other.role && one.municipality === other.municipality
