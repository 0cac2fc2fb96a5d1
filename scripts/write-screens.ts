/**
 * Writes docs/SCREENS.md from the list of screens: the site map and the permission matrix. With --check it
 * writes nothing, and exits with 1 when the page is not what the list says.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createApp } from '../src/app/create-app.ts'
import { downloads, publicPages, screens } from '../src/app/screens.ts'
import type { World } from '../src/app/world.ts'
import { type Role, roles } from '../src/casework/registers/actor.ts'

type Line = {
  readonly path: string
  readonly audit: string
  readonly who: readonly Role[]
  readonly kind: string
}

const lines: readonly Line[] = [
  ...screens.map((one) => ({ ...one, kind: one.form ? '書く' : '見る' })),
  ...downloads.map((one) => ({ ...one, kind: '受け取る' })),
].sort((a, b) => (a.path < b.path ? -1 : 1))

/** Screens belong together by the first word of their path. */
const parts: readonly { readonly title: string; readonly has: (path: string) => boolean }[] = [
  { title: '事案（`/cases/…`）', has: (path) => path.startsWith('/cases') },
  { title: '人（`/persons/…`）', has: (path) => path.startsWith('/persons') },
  { title: 'そのほか', has: (path) => !/^\/(cases|persons)/.test(path) },
]

const matrix = (title: string, rows: readonly Line[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `## ${title}`,
        '',
        `| 画面 | 記録のことば | 種類 | ${roles.join(' | ')} |`,
        `|---|---|---|${roles.map(() => ':-:').join('|')}|`,
        ...rows.map(
          ({ path, audit, who, kind }) =>
            `| \`${path}\` | ${audit} | ${kind} | ${roles.map((role) => (who.includes(role) ? '○' : '')).join(' | ')} |`,
        ),
        '',
      ]

const below = '/:municipality{[0-9]{6}}'
const listed = new Set([...screens, ...downloads, ...publicPages].map(({ path }) => below + path))
// Only asked for its routes: nothing of the world is opened.
const withoutSession = createApp({ address: 'http://localhost' } as World)
  .routes.filter(({ method, path }) => (method === 'GET' || method === 'POST') && !listed.has(path))
  .map(
    ({ method, path }) =>
      `${method} \`${path.replace(below, '/:municipality').replace(/[0-9a-f]{16}/, ':hash')}\``,
  )

const wanted = [
  '# 画面',
  '',
  'Every page of the site and who may open it. A screen that is not in this list does not exist.',
  'Generated from `src/app/screens.ts` by `scripts/write-screens.ts`; edit the screens, not this page.',
  '',
  'Paths are below the municipality: `/131177/start`. ○ means that the role may open it. 見る shows only, 書く has a',
  'form, 受け取る sends a file. Every opening and every sending is written to the audit log with the word given here.',
  '',
  'A ○ is not enough for a case: the case must also be one that the account may see',
  '(`src/casework/case/may-see.ts`: the desk all cases of its municipality, an organisation those in which it takes',
  'part, a person their own, the 市町村管理者 none), and a step must be open and the turn of the one who acts.',
  '',
  ...parts.flatMap(({ title, has }) =>
    matrix(
      title,
      lines.filter(({ path }) => has(path)),
    ),
  ),
  '## 公開ページ',
  '',
  'For everybody, without signing in. They read no data of any person.',
  '',
  ...(publicPages.length === 0
    ? ['None yet.']
    : [
        '| ページ | 題 |',
        '|---|---|',
        ...publicPages.map(({ path, title }) => `| \`${path || '/'}\` | ${title} |`),
      ]),
  '',
  '## Without a session',
  '',
  'What else answers: the choice of the municipality, signing in and out, the first set-up, the stylesheet, the health of the site.',
  '',
  ...[...new Set(withoutSession)].map((route) => `- ${route}`),
  '',
].join('\n')

const page = new URL('../docs/SCREENS.md', import.meta.url)
if (process.argv.includes('--check')) {
  const present = await readFile(page, 'utf8').catch(() => '')
  if (present !== wanted) {
    console.error('docs/SCREENS.md is stale: run scripts/write-screens.ts')
    process.exitCode = 1
  }
} else {
  await writeFile(page, wanted)
  console.log(
    `docs/SCREENS.md: ${screens.length} screens, ${downloads.length} files, ${publicPages.length} public pages`,
  )
}
