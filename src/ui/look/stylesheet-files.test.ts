import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { STYLESHEET_FILES, TOKENS_FILE } from './stylesheet-files.ts'

const here = new URL('.', import.meta.url)
const css = STYLESHEET_FILES.map((file) => readFileSync(new URL(`../${file}`, here), 'utf8')).join('\n')
const tokens = readFileSync(createRequire(import.meta.url).resolve(TOKENS_FILE), 'utf8')

test('every stylesheet of the room is in the list', () => {
  const found = readdirSync(here).filter((file) => file.endsWith('.css'))
  expect(STYLESHEET_FILES.map((file) => file.replace('look/', '')).sort()).toEqual(found.sort())
})

test('every custom property that is used is defined', () => {
  const defined = new Set([...`${tokens}${css}`.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((name) => !defined.has(name))).toEqual([])
})

test('nothing is fetched from elsewhere and no text is below 16px', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/)
  const sizes = [...css.matchAll(/font-size: ([\d.]+)rem/g)].map(([, size]) => Number(size))
  expect(sizes.filter((size) => size < 1)).toEqual([0.875]) // the sign in the mark of the present step
})
