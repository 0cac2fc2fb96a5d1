import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { bTypeAfterChoice } from './b-type-after-choice.ts'

const reply = (isNew: boolean, usedChoice: boolean, on = '2025-10-01') =>
  ask(bTypeAfterChoice as Provision<unknown, unknown>, { on, in: '北区', facts: { isNew, usedChoice } })

checkProvision(bTypeAfterChoice)

const first = '先に就労選択支援を使う（原則）'
const straight = 'そのまま申請できる'
const exceptions = '就労選択支援を先に使う原則に、職員が確かめる例外があること'

test.each([
  [
    'はじめてで、まだ使っていない',
    true,
    false,
    first,
    '就労継続支援B型をはじめて使い、就労選択支援をまだ使っていないため',
  ],
  ['はじめてで、もう使った', true, true, straight, '就労選択支援を使ったため'],
  ['はじめてではない', false, false, straight, '就労継続支援B型をはじめて使う人ではないため'],
  [
    'はじめてではなく、使ったこともある',
    false,
    true,
    straight,
    '就労継続支援B型をはじめて使う人ではないため',
  ],
])('%s', (_, isNew, usedChoice, finding, why) => {
  expect(reply(isNew, usedChoice)).toMatchObject({
    ruling: {
      ...{ finding, because: [why], unconfirmed: finding === first ? [exceptions] : [] },
      citation: { law: '就労選択支援の実施について（令和7年3月31日 障障発0331第3号）' },
    },
  })
})

test('令和7年9月までは何も言わない', () => {
  expect(reply(true, false, '2025-09-30')).toMatchObject({ ruling: { silent: true } })
  expect(bTypeAfterChoice.words(first)).toBe(first)
})

test('名前', () => {
  const { id, chapter } = bTypeAfterChoice
  expect([id, chapter]).toEqual(['b-type-after-choice', '支給決定'])
})
