import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from './data-table.tsx'

const columns = [
  { key: 'name', label: '氏名', head: true },
  { key: 'units', label: '単位数', align: 'end' as const },
]

test('a row is named by its head, cells carry their label for narrow screens', () => {
  const html = renderToString(
    <DataTable
      caption="請求"
      columns={columns}
      rows={[{ key: '1', cells: { name: '京都 美子', units: '1,764' } }]}
    />,
  )
  expect(html).toContain('<th scope="row" data-label="氏名" role="rowheader">')
  expect(html).toContain('<td class="table-end" data-label="単位数" role="cell">')
  const [, id] = /<caption id="([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`aria-labelledby="${id}" tabindex="0"`)
})

test('an empty table is a sentence', () => {
  const html = renderToString(<DataTable caption="差戻し" columns={columns} rows={[]} />)
  expect(html).not.toContain('<table')
  expect(html).toContain('ありません')
})
