import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { careAssistanceNotice } from './care-assistance-notice.ts'

checkProvision(careAssistanceNotice)

test('章', () => expect(careAssistanceNotice.chapter).toBe('計画案の要否'))

const askOn = (on: string, place: string, hasCareManager: boolean, municipalityFindsNeeded: boolean | null) =>
  applyOn({ on: Temporal.PlainDate.from(on), in: place }, careAssistanceNotice, {
    hasCareManager,
    municipalityFindsNeeded,
  })

const told = '支給決定機関等が本人と事業者に、計画案は原則として不要だと一人ずつ知らせる'

test.each([
  ['ケアマネジャーがいる（京都市通知 記3(2)）', true, null, told, '支給決定機関でなければわからないため'],
  ['いて、必要と認めなかった', true, false, told, '支給決定機関でなければわからないため'],
  ['いるが、必要と認めた', true, true, '知らせることはない', '計画案が必要だと市町村が認めたため'],
  ['いない', false, null, '知らせることはない', '介護扶助のケアマネジャーがついていないため'],
  ['いないが、必要と認めた', false, true, '知らせることはない', '介護扶助のケアマネジャーがついていないため'],
])('%s', (_, has, needed, words, why) => {
  const ruling = askOn('2026-04-01', '京都市', has, needed)
  if (ruling.silent) throw new Error('silent')
  expect(careAssistanceNotice.words(ruling.finding)).toBe(words)
  expect(ruling.finding.to).toEqual(words === told ? ['本人', '事業者'] : [])
  expect(ruling.because).toEqual([expect.stringContaining(why)])
  expect(ruling.citation.article).toBe('記3(2)')
})

test.each([
  ['2015-03-31', '京都市', true],
  ['2015-04-01', '京都市', false],
  ['2026-04-01', '北区', true],
])('%s の%s：定めがない %s', (on, place, silent) => {
  expect(askOn(on, place, true, null).silent).toBe(silent)
})
