import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { applied, facts, fileOf } from '../case/sample-facts.ts'
import { procedureRuling } from './procedure-why.tsx'

const rule = (easy: boolean, ...history: readonly Fact[]) => {
  const ruling = procedureRuling({ file: fileOf(...history), today: '2026-05-20', place: '北区', easy })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const self = [applied({ needsCategory: false }), facts.requested, facts.selfPlan]

describe('十五の段階の「なぜ？」', () => {
  test('職員には、行わない段階のわけと根拠、待っている段階の前にいるもの', () => {
    const { because } = rule(false, ...self)
    expect(because.slice(0, 3)).toEqual([
      '計画案の提出：求める',
      '計画案を作る人：セルフプラン',
      '障害支援区分の認定：要らない',
    ])
    const third = because.find((line) => line.startsWith('③'))
    expect(third).toMatch(/^③相談支援事業所との契約：セルフプランのため、行わない（.+第5条.*）$/)
    expect(because).toContain('⑩支給決定：先に、⑨調整会議が済んでいること')
    expect(because.some((line) => line.startsWith('済んだ段階'))).toBe(false)
  })
  test('本人には、やさしいことばで、同じわけをまとめて', () => {
    expect(rule(true, ...self).because.slice(0, 5)).toEqual([
      '市町村が、計画の案を出すようにお願いする手続きです。',
      '計画の案は、自分や家族が書きます（セルフプラン）。',
      '障害支援区分（手伝いがどれだけいるか）は、調べません。',
      'セルフプランのため、ありません：③相談支援事業所との契約、⑬サービス担当者会議、⑭計画の提出、⑮モニタリング',
      '障害支援区分の認定がいらないため、ありません：⑤聞き取り調査（障害支援区分の一次判定）、⑥審査（障害支援区分の二次判定）、⑦障害支援区分の認定の通知',
    ])
  })
  test('本人には、変わればどの段階を行うか、行わないかを、文で言う', () => {
    const words = rule(true, ...self).changes.map(({ becomes, words }) => `${becomes}：${words}`)
    expect(words).toContain(
      '相談支援事業所：③相談支援事業所との契約、⑬サービス担当者会議、⑭計画の提出、⑮モニタリングも行います',
    )
    expect(words).toContain('求めない：④計画案の作成、⑧計画案の提出は行いません')
    expect(words.filter((one) => !/(ます|ません|です)$/.test(one))).toEqual([])
  })
  test('計画案を求めないときは、書く人のことを言わない', () => {
    const { because } = rule(true, applied({ draftNeed: '求めない', needsCategory: null as never }))
    expect(because).toContain('計画の案を出さなくてよい手続きです。')
    expect(because).toContain(
      '障害支援区分（手伝いがどれだけいるか）を調べるかどうかは、まだ決まっていません。',
    )
    expect(because.some((line) => line.includes('だれが書くか'))).toBe(false)
  })
  test('何が変わればは、計画案・作る人・区分だけで、済んだ段階や施行日は言わない', () => {
    const names = new Set(rule(false, ...self).changes.map(({ name }) => name))
    expect([...names].sort()).toEqual(
      ['計画案の提出を求めるか', '計画案を作る人', '障害支援区分の認定が要るか'].sort(),
    )
  })
  test('制度の前の日は、定めがない', () => {
    const file = fileOf(applied())
    expect(procedureRuling({ file, today: '2012-03-31', place: '北区', easy: false })).toMatchObject({
      silent: true,
    })
  })
})
