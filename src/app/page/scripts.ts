import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export type Scripts = {
  /** The address of the file a page names; it fetches the others itself. */
  readonly href: string
  /** By file name. The name holds a hash of the content, so that browsers may keep it for ever. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Below this address every script of the site lies. */
export const scriptsAt = '/assets/script'

const entry = fileURLToPath(new URL('../../browser/main.ts', import.meta.url))
let bundled: Scripts | undefined

/** What runs in the browser, bundled once, when the first page asks for it or the site starts. */
export const scripts = (): Scripts => {
  bundled ??= bundle()
  return bundled
}

const bundle = (): Scripts => {
  const { outputFiles } = buildSync({
    entryPoints: { site: entry },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: scriptsAt,
    write: false,
    logLevel: 'silent',
  })
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/') + 1), contents]),
  )
  const name = [...files.keys()].find((file) => file.startsWith('site-'))
  if (!name) throw new Error('the script of the site was not bundled')
  return { href: `${scriptsAt}/${name}`, files }
}

/** Whether a drawn page has something that script makes better. Text of people cannot look like it: its quotes are escaped. */
export const needsScript = (html: string): boolean =>
  html.includes(' data-keep="') || html.includes(' data-island="')
