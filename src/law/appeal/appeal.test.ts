import { expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { type AppealFacts, appeal } from './appeal.ts'

const rule = (on: string, law: AppealFacts['law'] = '障害者総合支援法') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '京都市' }, appeal, {
    law,
    municipality: '京都市',
    prefecture: '京都府',
  })

test.each([
  ['平成28年3月31日の決定', '2016-03-31', '60日'],
  ['平成28年4月1日の決定', '2016-04-01', '3か月'],
  ['いまの決定', '2026-04-01', '3か月'],
])('%sの審査請求は%s %s以内', (_, on, within) => {
  expect(rule(on)).toMatchObject({
    finding: { review: { to: '京都府知事', within }, suit: { against: '京都市', within: '6か月' } },
  })
})

test('通知に印刷する文には、だれに・いつまでに・だれを被告として、がある', () => {
  const ruling = rule('2026-04-01')
  const text = ruling.silent ? '' : ruling.finding.text.join('')
  for (const words of ['京都府知事', '知った日の翌日から数えて3か月以内', '6か月以内', '京都市を被告']) {
    expect(text).toContain(words)
  }
})

test('障害児通所の決定は児童福祉法を根拠に示す', () => {
  expect(rule('2026-04-01', '児童福祉法')).toMatchObject({ citation: { law: '児童福祉法' } })
})
