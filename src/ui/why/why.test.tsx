import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlainWords } from '../kit/plain-words.ts'
import { Why } from './why.tsx'

test('source and reasons are given; an unconfirmed reading is marked before it is opened', () => {
  const given = { about: '期限', source: '通知 2', reasons: ['新しいサービスです。'] }
  expect(renderToString(<Why {...given} />)).not.toContain('未確認')
  const html = renderToString(<Why {...given} unconfirmed="終わりの日" />)
  expect(html.slice(0, html.indexOf('</summary>'))).toContain('解釈は未確認')
  for (const says of ['通知 2', '新しいサービスです。', '終わりの日']) expect(html).toContain(says)
})

test('what would turn the answer is listed, at most six, and the rule has a page', () => {
  const given = { about: '期限', source: '通知 2', reasons: [] }
  const changes = ['一', '二', '三', '四', '五', '六']
  const html = renderToString(<Why {...given} changes={[...changes, '七']} more="/law/deadline" />)
  for (const says of ['何が変われば答えが変わるか', '六', 'href="/law/deadline"'])
    expect(html).toContain(says)
  expect(html.replaceAll('<!-- -->', '')).toContain('ほかに1件（規定のページで見られます）')
  expect(html).not.toContain('七')
  expect(renderToString(<Why {...given} changes={changes} />)).not.toContain('ほかに')
  expect(renderToString(<Why {...given} />)).not.toContain('何が変われば')
})

test('本人・家族には、「未確認」と言わない', () => {
  const html = renderToString(
    <PlainWords value>
      <Why about="期間" source="通知" reasons={[]} unconfirmed="読み方" />
    </PlainWords>,
  )
  expect(html).toContain('たしかめている')
  expect(html).not.toContain('未確認')
})
