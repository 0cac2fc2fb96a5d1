import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { hashOf } from '../../platform/system/randomness.ts'
import { STYLESHEET_FILES, TOKENS_FILE } from '../../ui/look/stylesheet-files.ts'

const read = (file: string): string => readFileSync(new URL(`../../ui/${file}`, import.meta.url), 'utf8')
const tokens = readFileSync(createRequire(import.meta.url).resolve(TOKENS_FILE), 'utf8')

const css = [tokens, ...STYLESHEET_FILES.map(read)].join('\n')

/** One stylesheet, named by its content so that browsers may keep it for ever. */
export const stylesheet = { css, href: `/assets/${hashOf(css).slice(0, 16)}.css` } as const
