import { expect, test } from 'vitest'
import { writeGrid } from './write-grid.ts'

const grid = (name: string) => ({
  ...{
    name: '表',
    headings: ['氏名', '数'],
    rows: [
      ['見本', 1],
      [name, 2],
    ],
    notes: ['ことわり'],
  },
})
const read = (bytes: Uint8Array) => new TextDecoder('shift_jis', { fatal: true }).decode(bytes).split('\r\n')

test('Shift_JISにない字は、求められたときだけ〓にする。異体字は一字に数え、どこにあったかを言う', async () => {
  const told = await writeGrid(grid('𠮷田 辻󠄀'), 'sjis')
  expect(told).toMatchObject({ says: expect.stringContaining('「𠮷」（U+20BB7）') })
  const written = await writeGrid(grid('𠮷田 辻󠄀'), 'sjis', { geta: true })
  if (!('bytes' in written)) throw new Error(written.says)
  const lines = read(written.bytes)
  expect(lines.slice(0, 4)).toEqual(['氏名,数', '見本,1', '〓田 〓,2', 'ことわり'])
  expect(lines[4]).toContain('3行目の氏名（U+20BB7）、3行目の氏名（U+8FBB U+E0100）')
  expect(written.replaced.map(({ letter }) => letter)).toEqual(['𠮷', '辻󠄀'])
})

test('どの字もあれば、何も足さない', async () => {
  const written = await writeGrid(grid('髙田'), 'sjis', { geta: true })
  if (!('bytes' in written)) throw new Error(written.says)
  expect(read(written.bytes)).toEqual(['氏名,数', '見本,1', '髙田,2', 'ことわり', ''])
  expect(written.replaced).toEqual([])
  expect(await writeGrid(grid('𠮷'), 'csv', { geta: true })).toMatchObject({ replaced: [] })
})
