import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { type NpmBrowser, unpackNpmBrowser } from './browser-npm.ts'
import { writeFontConfig } from './fonts.ts'

/**
 * Starts a browser for a journey: the one that `HITOTSU_CHROMIUM` names, else the Chromium of npm, else the system's.
 * Close it when done. For axe use `browser.newContext()`, not `browser.newPage()`.
 *
 * @throws Error with what was tried and what to install
 */
export async function openBrowser(): Promise<Browser> {
  const font = writeFontConfig(CACHE)
  const failures: string[] = []
  for (const candidate of await candidates(failures)) {
    try {
      return await launch(candidate, font)
    } catch (error) {
      failures.push(`${candidate.program}: ${brief(error)}`)
    }
  }
  throw new Error(
    `No browser could be started.\n${failures.map((one) => `- ${one}`).join('\n')}\n` +
      'Run scripts/get-browser.sh (Debian, as root), or install Chromium and name it in HITOTSU_CHROMIUM.',
  )
}

type Candidate = { program: string; libraries?: string }

async function candidates(failures: string[]): Promise<Candidate[]> {
  const named = process.env.HITOTSU_CHROMIUM
  if (named) return [{ program: named }]
  const npm: NpmBrowser | undefined = await unpackNpmBrowser(CACHE).catch((error: Error) => {
    failures.push(`@sparticuz/chromium: ${brief(error)}`)
    return undefined
  })
  const system = SYSTEM.filter(existsSync).map((program) => ({ program }))
  // The system's own libraries are tried before those that were built for another Linux.
  return [...(npm ? [{ program: npm.program }, npm] : []), ...system]
}

function launch({ program, libraries }: Candidate, font: string): Promise<Browser> {
  const env: Record<string, string> = { FONTCONFIG_FILE: font }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value
  if (libraries) env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS
  return chromium.launch({ executablePath: program, headless: true, args, env, timeout: 20_000 })
}

function brief(error: unknown): string {
  const lines = String(error).split('\n')
  return lines.find((line) => line.includes('error while loading')) ?? lines[0] ?? ''
}

const CACHE = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache', 'hitotsu')
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
