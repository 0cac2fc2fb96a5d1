/**
 * Writes docs/RULES.md from the roll of the law. With --check it writes nothing, and exits with 1 when the page
 * is not what the rules say.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { provisions } from '../src/law/provisions.ts'
import { rulesPage } from '../src/law/rules-page.ts'

const page = new URL('../docs/RULES.md', import.meta.url)
const wanted = rulesPage(provisions)

if (process.argv.includes('--check')) {
  const present = await readFile(page, 'utf8').catch(() => '')
  if (present !== wanted) {
    console.error('docs/RULES.md is stale: run scripts/write-rules.ts')
    process.exitCode = 1
  }
} else {
  await writeFile(page, wanted)
  console.log(`docs/RULES.md: ${provisions.length} rules`)
}
