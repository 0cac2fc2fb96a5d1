import { expect, test } from 'vitest'
import { needsScript, scripts } from './scripts.ts'

test('書きかけを残すフォームか、島のあるページだけが script を要る', () => {
  expect(needsScript('<form class="form" data-keep="/131177/keep">')).toBe(true)
  expect(needsScript('<div data-island="week-editor">')).toBe(true)
  expect(needsScript('<p>利用者が書いた data-keep=&quot;x&quot;</p><form class="form">')).toBe(false)
})

test('一つの入口と、要るときにだけ読むファイル。どれも自分だけで足りる', () => {
  const { href, files } = scripts()
  expect(files.has(href.split('/').at(-1) ?? '')).toBe(true)
  expect(files.size).toBeGreaterThan(1)
  const wanted = [...files.values()].flatMap((file) =>
    [...new TextDecoder().decode(file).matchAll(/(?:\bfrom|\bimport\(?)"(\.\/[^"]+)"/g)].map(
      ([, name]) => name,
    ),
  )
  expect(wanted.length).toBeGreaterThan(0)
  for (const name of wanted) expect([...files.keys()].map((file) => `./${file}`)).toContain(name)
})
