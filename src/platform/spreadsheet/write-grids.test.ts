import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { writeGrids } from './write-grids.ts'

test('数は数、式に見える文字は文字のまま、シートごとに見出しと行がある', async () => {
  const grid = { headings: ['事業所', '件数'], notes: ['京都市'] }
  const bytes = await writeGrids([
    {
      ...grid,
      name: '件数/1',
      rows: [
        ['=1+1', -3],
        [null, 2.5],
      ],
    },
    { ...grid, name: '二', rows: [['x', 0]] },
  ])
  const sheets = await readExcelFile(Buffer.from(bytes))
  expect(sheets).toEqual([
    {
      sheet: '件数 1',
      data: [
        ['京都市', null],
        ['事業所', '件数'],
        ['=1+1', -3],
        [null, 2.5],
      ],
    },
    {
      sheet: '二',
      data: [
        ['京都市', null],
        ['事業所', '件数'],
        ['x', 0],
      ],
    },
  ])
})
