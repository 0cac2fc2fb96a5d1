import { expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { type RequestBasisFacts, requestBasis } from './request-basis.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
const act = '障害者の日常生活及び社会生活を総合的に支援するための法律'

test.each([
  ['新規', ['22'], [`${act}第22条第4項`]],
  ['更新', ['46'], [`${act}第22条第4項`]],
  ['変更', ['11', '24'], [`${act}第24条第3項`]],
  ['新規', ['53'], [`${act}第51条の7第4項`]],
  ['変更', ['54'], [`${act}第51条の9第3項`]],
  ['新規', ['63'], ['児童福祉法第21条の5の7第4項']],
  ['変更', ['61'], ['児童福祉法第21条の5の8第3項']],
  ['新規', ['24', '63'], [`${act}第22条第4項`, '児童福祉法第21条の5の7第4項']],
  ['新規', ['33', '53'], [`${act}第22条第4項`, `${act}第51条の7第4項`]],
  ['新規', ['移動支援'], []],
  ['新規', ['71'], []],
] as [RequestBasisFacts['kind'], string[], string[]][])('%s %j → %j', (kind, services, texts) => {
  const ruling = applyOn(when, requestBasis, { kind, services })
  expect(ruling.silent ? null : ruling.finding.map(({ text }) => text)).toEqual(texts)
})
