import { expect, test } from 'vitest'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { grantAlignment } from './grant-alignment.ts'

const plain = {
  service: '11',
  kind: 'ふつうの利用',
  start: '2024-05-10',
  alignment: null,
  birthMonth: null,
  categoryUntil: null,
  otherUntil: null,
}
const reply = (facts: Record<string, unknown>, on = '2024-05-10') =>
  ask(grantAlignment as Provision<unknown, unknown>, { on, in: '北区', facts: { ...plain, ...facts } })

test.each([
  [
    '就労選択支援',
    { service: '48', start: '2025-10-01' },
    '2025-11-30',
    ['就労選択支援の上限を2か月とすること'],
  ],
  [
    '地域移行支援型ホーム',
    { service: '33', kind: '地域移行支援型ホーム', start: '2024-04-01' },
    '2026-03-31',
    ['共同生活援助の地域移行支援型ホームの上限を24か月とすること'],
  ],
  [
    'サテライト型',
    { service: '33', kind: 'サテライト型', start: '2024-04-01' },
    '2027-03-31',
    ['共同生活援助のサテライト型を平成26年4月1日からとし、上限を36か月とすること'],
  ],
  [
    '体験利用',
    { service: '33', kind: '体験利用', start: '2024-04-01' },
    '2025-03-31',
    ['共同生活援助の体験利用の上限を12か月とすること'],
  ],
])('%sの上限は確かめられていない', (_, facts, until, unconfirmed) => {
  expect(reply(facts, facts.start)).toMatchObject({ ruling: { finding: { until }, unconfirmed } })
})

test('共同生活援助の体験利用は12か月のなかでそろえる', () => {
  const facts = { service: '33', start: '2024-04-01', alignment: '誕生月の末日', birthMonth: 10 }
  expect(reply({ ...facts, kind: '体験利用' })).toMatchObject({
    ruling: { finding: { until: '2024-10-31', most: '2025-03-31' } },
  })
})

test('上限の定めがないサービスには提案しない', () => {
  expect(reply({ service: '移動支援' })).toMatchObject({
    ruling: {
      finding: { until: null, most: null, basis: '上限の定めがない' },
      because: ['移動支援に有効期間の上限の定めがないため'],
    },
  })
})

test('制度の始まる前は何も言わず、合わない事実は断る', () => {
  expect(reply({ start: '2012-04-01' }, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply({ start: '2012-03-31' }, '2012-04-01')).toMatchObject({
    problems: [{ field: 'start', expected: '2012-04-01 からの日を入れてください' }],
  })
  expect(reply({ start: '2022-05-09' })).toMatchObject({ problems: [{ field: 'start' }] })
  expect(reply({ start: '2022-05-10' })).toHaveProperty('ruling')
  expect(reply({ service: '48' })).toMatchObject({ problems: [{ field: 'service' }] })
  expect(reply({ kind: 'サテライト型' })).toMatchObject({ problems: [{ field: 'kind' }] })
})
