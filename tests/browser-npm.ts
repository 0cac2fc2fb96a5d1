import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A browser that was unpacked from npm, and the folder with libraries that a bare system may lack. */
export type NpmBrowser = { program: string; libraries: string }

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version into the cache folder: whole or not at all, and never
 * from a shared temporary folder, where somebody else might have put a program of that name.
 */
export async function unpackNpmBrowser(cacheFolder: string): Promise<NpmBrowser> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = createRequire(import.meta.url)(join(dirname(dirname(main)), 'package.json'))
  const folder = join(cacheFolder, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(main, cacheFolder, folder)
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
}

async function unpack(main: string, cacheFolder: string, folder: string): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true })
  const side = mkdtempSync(join(cacheFolder, 'unpacking-'))
  try {
    // The package unpacks to the temporary folder, and its libraries only where it believes to be on Amazon's Linux.
    const script = `import(${JSON.stringify(main)}).then(({ default: chromium }) => chromium.executablePath())`
    const env = { ...process.env, TMPDIR: side, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    const missing = ['chromium', 'al2023'].filter((name) => !readdirSync(side).includes(name))
    if (missing.length > 0) throw new Error(`@sparticuz/chromium did not unpack ${missing.join(', ')}`)
    renameSync(side, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(side, { recursive: true, force: true })
  }
}
