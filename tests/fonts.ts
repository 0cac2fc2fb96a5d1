import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Writes a font configuration that names the Japanese fonts of the npm packages and nothing of the machine, so that
 * pages look the same wherever the journeys run.
 *
 * @returns the file, for `FONTCONFIG_FILE`
 */
export function writeFontConfig(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const side = `${file}.${process.pid}`
  writeFileSync(side, configuration(FONTS.map(folderOf), join(folder, 'font-cache')))
  renameSync(side, file)
  return file
}

const FONTS = ['@expo-google-fonts/biz-udgothic', '@embedpdf/fonts-jp']

function folderOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name)
  return main.endsWith(join('dist', 'index.cjs')) ? dirname(dirname(main)) : dirname(main)
}

function configuration(folders: string[], cache: string): string {
  const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>BIZ UDGothic</family><family>Noto Sans Japanese</family></prefer></alias>`,
  )
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((path) => `<dir>${xml(path)}</dir>`).join('\n')}
<cachedir>${xml(cache)}</cachedir>
${generic.join('\n')}
</fontconfig>
`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
