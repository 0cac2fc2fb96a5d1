import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Why } from './why.tsx'

test('source and reasons are given; an unconfirmed reading is marked before it is opened', () => {
  const given = { about: '期限', source: '通知 2', reasons: ['新しいサービスです。'] }
  expect(renderToString(<Why {...given} />)).not.toContain('未確認')
  const html = renderToString(<Why {...given} unconfirmed="終わりの日" />)
  expect(html.slice(0, html.indexOf('</summary>'))).toContain('解釈は未確認')
  for (const says of ['通知 2', '新しいサービスです。', '終わりの日']) expect(html).toContain(says)
})
