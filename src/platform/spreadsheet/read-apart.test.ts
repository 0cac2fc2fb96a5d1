import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readApart } from './read-apart.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const thread = (body: string) => new URL(`data:text/javascript,${encodeURIComponent(body)}`)
const page = {
  ...{ name: '様式', landscape: true, margin: { x: 12, top: 16, bottom: 14 }, widths: [40], heights: [20] },
  cells: [
    {
      ...{ row: 0, column: 0, rows: 1, columns: 1, text: '課題', look: '欄' as const, size: 10, bold: false },
      ...{ align: 'left' as const, vertical: 'top' as const, goesOn: [] },
    },
  ],
  ...{ breaks: [1], foot: '様式' },
}

test('別の糸で読んでも、読めるものは同じ', async () => {
  const bytes = await writeWorkbook([page])
  expect(await readApart(bytes)).toEqual(await readWorkbook(bytes))
})

test('終わらないもの、場所をとりすぎるもの、こわれるものは断られ、次のファイルは読める', async () => {
  const refused = { says: expect.stringContaining('やめました') }
  const bytes = await writeWorkbook([page])
  let beats = 0
  const beat = setInterval(() => (beats += 1), 5)
  const endless = readApart(bytes, { worker: thread('for (;;);'), seconds: 0.3 })
  await wait(200)
  // The site goes on meanwhile.
  expect(beats).toBeGreaterThan(10)
  clearInterval(beat)
  expect(await endless).toEqual(refused)
  const fat = 'const a = []; for (;;) a.push(new Array(1e5).fill({}).map(() => ({})))'
  expect(await readApart(bytes, { worker: thread(fat), megabytes: 32 })).toEqual(refused)
  expect(await readApart(bytes, { worker: thread('throw new Error("no")') })).toEqual(refused)
  expect(await readApart(bytes)).toHaveProperty('pages')
})
