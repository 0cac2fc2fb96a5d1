/**
 * Writes docs/GLOSSARY.md from the glossary. With --check it writes nothing, and exits with 1 when the page
 * is not what the glossary says.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { glossary } from '../src/law/texts/glossary.ts'
import { glossaryPage } from '../src/law/texts/glossary-page.ts'

const page = new URL('../docs/GLOSSARY.md', import.meta.url)
const wanted = glossaryPage(glossary)

if (process.argv.includes('--check')) {
  const present = await readFile(page, 'utf8').catch(() => '')
  if (present !== wanted) {
    console.error('docs/GLOSSARY.md is stale: run scripts/write-glossary.ts')
    process.exitCode = 1
  }
} else {
  await mkdir(new URL('.', page), { recursive: true })
  await writeFile(page, wanted)
  console.log(`docs/GLOSSARY.md: ${glossary.length} terms`)
}
