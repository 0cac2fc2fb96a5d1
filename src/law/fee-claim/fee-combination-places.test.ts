import { expect, test } from 'vitest'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { feeCombination } from './fee-combination.ts'

const plan = {
  laws: '障害者総合支援法だけ',
  selfPlan: false,
  rejected: false,
  plans: 1,
  reviews: 0,
  planFollows: false,
  bothSet: false,
  monthSet: true,
  changeNeeded: false,
  serviceUsed: true,
  move: '動きはない',
  previousDid: 'なし',
  carePlan: 'ない',
}
const rule = (place: string, facts: object, on = '2024-06-10') => {
  const question = { on, in: place, facts: { ...plan, ...facts } }
  const reply = ask(feeCombination as Provision<unknown, unknown>, question)
  if ('problems' in reply || reply.ruling.silent) throw new Error('no ruling')
  return reply.ruling
}
const kyotoBoth =
  '京都市が予告した、児童が両方の法律のサービスを使うときの別の通知は確かめておらず、報酬は国のQ&Aのとおりと読むこと'

test.each([
  ['北区', '障害者総合支援法だけ', '計画作成にかかる費用は？'],
  ['北区', '児童が両方の法律', '計画作成にかかる費用は？'],
  ['京都市', '障害者総合支援法だけ', '記1(2)イ・記3(1)'],
  ['宇治市', '障害者総合支援法だけ', '第51条の17'],
  ['宇治市', '児童福祉法だけ', '第24条の26'],
  ['宇治市', '児童が両方の法律', '第24条の26'],
])('%s（%s）：セルフプランに報酬がないことの根拠は%s', (place, laws, article) => {
  expect(rule(place, { laws, selfPlan: true })).toMatchObject({
    finding: { current: [], previous: [] },
    citation: { article },
    because: [
      'セルフプランで、指定を受けた事業所の計画ではないため',
      'セルフプランを作った人にも、作成を手伝った人や事業者にも、報酬の定めがないため',
    ],
    unconfirmed: [],
  })
})

test.each([
  ['2015-03-31', '第51条の17'],
  ['2015-04-01', '記1(2)イ・記3(1)'],
])('京都市の通知は平成27年4月から：%s', (on, article) => {
  expect(rule('京都市', { selfPlan: true }, on)).toMatchObject({ citation: { article } })
})

test.each([
  ['京都市', '児童が両方の法律', [kyotoBoth]],
  ['京都市', '児童福祉法だけ', []],
  ['北区', '児童が両方の法律', []],
])('%s（%s）：京都市の両方の児童だけ、予告された通知が手元にないと言う', (place, laws, unconfirmed) => {
  expect(rule(place, { laws })).toMatchObject({ unconfirmed })
})
