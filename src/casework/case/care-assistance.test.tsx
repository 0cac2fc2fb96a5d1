import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CareAssistance } from './care-assistance.tsx'

const of = { careManagement: '介護扶助', needed: null, on: '2026-05-01', place: '京都市' } as const

test('京都市では、介護扶助のケアマネジャーがいる人に個別に知らせることを、根拠とともに言う', () => {
  const html = renderToString(<CareAssistance {...of} />).replaceAll('<!-- -->', '')
  for (const says of [
    '支給決定機関等が本人と事業者に',
    'なぜ？',
    '何が変われば',
    '/law/care-assistance-notice',
  ])
    expect(html).toContain(says)
})

test('計画案が必要だと市町村が認めたときは、知らせることがない', () => {
  expect(renderToString(<CareAssistance {...of} needed />)).toContain('知らせることはない')
})

test.each([
  ['定めのない市町村', { place: '北区' }],
  ['定めのできる前', { on: '2015-03-31' }],
  ['介護保険', { careManagement: '介護保険' }],
  ['ケアマネジャーがいない', { careManagement: 'なし' }],
  ['申請がない', { careManagement: undefined }],
] as const)('%s：何も言わない', (_, more) => {
  expect(renderToString(<CareAssistance {...{ ...of, ...more }} />)).toBe('')
})
