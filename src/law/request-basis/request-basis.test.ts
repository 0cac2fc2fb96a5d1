import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type RequestBasisFacts, requestBasis } from './request-basis.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
const act = '障害者の日常生活及び社会生活を総合的に支援するための法律'

checkProvision(requestBasis)

const rule = (kind: RequestBasisFacts['kind'], services: string[]) => {
  const ruling = applyOn(when, requestBasis, { kind, services })
  if (ruling.silent) throw new Error('silent')
  return ruling
}

test('章', () => expect(requestBasis.chapter).toBe('計画案の要否'))

test('制度の前は何も言わない', () => {
  const on = (date: string) => ({ ...when, on: Temporal.PlainDate.from(date) })
  const facts = { kind: '新規', services: ['22'] } as RequestBasisFacts
  expect(applyOn(on('2012-03-31'), requestBasis, facts).silent).toBe(true)
  expect(applyOn(on('2012-04-01'), requestBasis, facts).silent).toBe(false)
})

describe('提出依頼書に印刷する条項', () => {
  test.each([
    ['新規', ['22'], [`${act}第22条第4項`]],
    ['更新', ['46'], [`${act}第22条第4項`]],
    ['変更', ['11', '24'], [`${act}第24条第3項`]],
    ['職権による変更', ['11'], [`${act}第24条第3項`]],
    ['新規', ['53'], [`${act}第51条の7第4項`]],
    ['更新', ['54'], [`${act}第51条の7第4項`]],
    ['変更', ['54'], [`${act}第51条の9第3項`]],
    ['新規', ['63'], ['児童福祉法第21条の5の7第4項']],
    ['更新', ['63'], ['児童福祉法第21条の5の7第4項']],
    ['変更', ['61'], ['児童福祉法第21条の5の8第3項']],
    ['新規', ['24', '63'], [`${act}第22条第4項`, '児童福祉法第21条の5の7第4項']],
    ['新規', ['33', '53'], [`${act}第22条第4項`, `${act}第51条の7第4項`]],
    ['新規', ['移動支援'], []],
    ['新規', ['71'], []],
    ['新規', ['52'], []],
  ] as [RequestBasisFacts['kind'], string[], string[]][])('%s %j → %j', (kind, services, texts) => {
    const { finding } = rule(kind, services)
    expect(finding.map(({ text }) => text)).toEqual(texts)
    expect(requestBasis.words(finding)).toBe(texts.join('、') || '根拠となる条項がない')
  })

  test('どのサービスのための条項かを理由に示す', () => {
    expect(rule('新規', ['24', '11', '63']).because).toEqual([
      '新規（居宅介護、短期入所）：障害者総合支援法第22条第4項',
      '新規（放課後等デイサービス）：児童福祉法第21条の5の7第4項',
    ])
    expect(rule('新規', ['71']).because).toEqual(['計画案の対象になるサービスが申請にないため'])
  })

  test.each([
    ['職権による変更', ['職権で支給決定を変更するときも、変更の申請と同じ条項で求めること']],
    ['変更', []],
  ] as const)('%s の未確認の読み方', (kind, unconfirmed) => {
    expect(rule(kind, ['22']).unconfirmed).toEqual(unconfirmed)
  })

  test('求めることは文書による（相談支援関係Q&A）', () => {
    expect(rule('新規', ['22']).citation.law).toBe(
      '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）',
    )
  })

  test('まだないサービスは断る', () => {
    const facts = { kind: '新規', services: ['48'] } as RequestBasisFacts
    const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
    expect(requestBasis.mismatches?.(facts, on('2025-09-30'))).toMatchObject([{ field: 'services' }])
    expect(requestBasis.mismatches?.(facts, on('2025-10-01'))).toEqual([])
  })
})
