import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { type LegalItemsFacts, legalItems } from './legal-items.ts'
import { missingLegalItems } from './missing-legal-items.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
const six = ['wishes', 'policy', 'issues', 'goals', 'services', 'cautions']
const itemsOf = (facts: LegalItemsFacts) => {
  const ruling = applyOn(when, legalItems, facts)
  if (ruling.silent) throw new Error('silent')
  return ruling
}

describe('計画に書かなければならない事項', () => {
  test.each([
    ['計画案', '障害者', [...six, 'monitoring'], '第6条の15'],
    ['計画', '障害者', [...six, 'monitoring', 'schedule'], '第6条の15'],
    ['セルフプラン', '障害者', six, '第12条の5'],
    ['計画案', '障害児', [...six, 'monitoring'], '第1条の2の5'],
    ['計画', '障害児', [...six, 'monitoring', 'schedule'], '第1条の2の5'],
    ['セルフプラン', '障害児', six, '第18条の15'],
  ] as [LegalItemsFacts['kind'], LegalItemsFacts['person'], string[], string][])(
    '%s（%s）',
    (kind, person, ids, article) => {
      const ruling = itemsOf({ kind, person })
      expect(ruling.finding.map(({ id }) => id)).toEqual(ids)
      expect(ruling.citation.article).toBe(article)
    },
  )

  test('京都市の通知に並ぶ六つの事項と同じ順', () => {
    expect(itemsOf({ kind: 'セルフプラン', person: '障害者' }).finding.map(({ title }) => title)).toEqual([
      '利用者及びその家族の生活に対する意向',
      '総合的な援助の方針',
      '生活全般の解決すべき課題',
      '提供される福祉サービス等の目標及びその達成時期',
      '福祉サービス等の種類、内容、量',
      '福祉サービス等を提供する上での留意事項',
    ])
  })

  test('障害児の計画は障害児の意向を問う', () => {
    expect(itemsOf({ kind: '計画案', person: '障害児' }).finding[0]?.title).toBe(
      '障害児及びその家族の生活に対する意向',
    )
  })
})

describe('足りない事項', () => {
  const all = { wishes: true, policy: true, issues: true, goals: true, services: true, cautions: true }
  test.each([
    ['六つそろったセルフプラン', 'セルフプラン', all, []],
    ['六つだけの計画案', '計画案', all, ['monitoring']],
    ['六つだけの計画', '計画', all, ['monitoring', 'schedule']],
    ['留意事項のないセルフプラン', 'セルフプラン', { ...all, cautions: false }, ['cautions']],
    ['何もない計画案', '計画案', {}, [...six, 'monitoring']],
  ] as const)('%s', (_, kind, present, ids) => {
    const ruling = missingLegalItems(when, { kind, person: '障害者' }, present)
    expect(ruling.silent ? null : ruling.finding.map(({ id }) => id)).toEqual(ids)
  })

  test('制度の前は何も言わない', () => {
    const before = { ...when, on: Temporal.PlainDate.from('2012-03-31') }
    expect(missingLegalItems(before, { kind: '計画案', person: '障害者' }, {}).silent).toBe(true)
  })
})
