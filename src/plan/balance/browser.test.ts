import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('残りの計算は、ブラウザにそのまま載る（ほかの部品も Temporal も要らない）', async () => {
  const week = ['recurrings', 'rows-of', 'recurring-text', 'read-recurring'].map((name) => `../week/${name}`)
  const entry = ['./month-balance', './balance-warnings', './overlaps', ...week]
    .map((name) => `export * from ${JSON.stringify(`${name}.ts`)}`)
    .join('\n')
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    ...{ bundle: true, write: false, metafile: true, minify: true, format: 'esm' },
  })
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([])
  const text = outputFiles.map((file) => file.text).join()
  expect(text).not.toContain('Temporal')
  expect(text.length).toBeLessThan(45_000)
})
