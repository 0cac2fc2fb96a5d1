import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlainWords } from '../kit/plain-words.ts'
import { Track } from './track.tsx'

test('every state is said in words, and one step is now', () => {
  const html = renderToString(
    <Track
      steps={[
        { number: '①', title: '申請', state: 'done', on: '4月1日' },
        { number: '②', title: '依頼', state: 'now', href: '/2', note: 'あと3日' },
        { number: '③', title: '契約', state: 'waiting' },
        { number: '④', title: '会議', state: 'none' },
      ]}
    />,
  )
  for (const says of ['済み', 'いまここ', 'これから', 'この道では行いません', '4月1日', 'あと3日'])
    expect(html).toContain(says)
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html.match(/<li/g)).toHaveLength(4)
})

test('本人・家族には、「この道では」と言わない', () => {
  const html = renderToString(
    <PlainWords value>
      <Track steps={[{ number: '④', title: '会議', state: 'none' }]} />
    </PlainWords>,
  )
  expect(html).toContain('あなたの手続きでは、しません')
  expect(html).not.toContain('この道では')
})
