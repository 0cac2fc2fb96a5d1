import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CountTable } from './count-table.tsx'

const html = renderToString(
  <CountTable
    id="t"
    caption="更新の数"
    corner="区分"
    columns={[
      { key: 'a', label: '4月' },
      { key: 'b', label: '計', sum: true },
    ]}
    groups={[
      {
        key: 'g',
        head: '内訳',
        rows: [
          {
            key: 'r',
            head: '居住系',
            kind: 'part',
            cells: [{ value: 1367, href: '/x', opens: '人の一覧（4月）' }, { value: '×' }],
          },
        ],
      },
    ]}
  />,
)

test('列と行と組に見出しがあり、数は、数えたものへの道になる', () => {
  expect(html).toContain('<th scope="col">4月</th>')
  expect(html).toContain('<th scope="rowgroup" colSpan="3" class="count-group">')
  expect(html).toContain('<th scope="row" class="count-head count-part">居住系</th>')
  expect(html).toContain('<a href="/x" aria-label="1,367人の一覧（4月）">1,367</a>')
  expect(html).toContain('<td class="count-sum">×</td>')
})

test('横に動く表は、キーボードでも動かせて、名がある', () => {
  expect(html).toContain('aria-labelledby="t-name" tabindex="0"')
  expect(html).toContain('<caption id="t-name">')
})
