import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { legalItems } from './legal-items.ts'
import { missingLegalItems } from './missing-legal-items.ts'
import type { LegalItemId, LegalItemsFacts } from './required-items.ts'

checkProvision(legalItems)
checkProvision(missingLegalItems)

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
const six: LegalItemId[] = ['wishes', 'policy', 'issues', 'goals', 'services', 'cautions']
const itemsOf = (kind: LegalItemsFacts['kind'], person: LegalItemsFacts['person'] = '障害者') => {
  const ruling = applyOn(when, legalItems, { kind, person })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
/** 京都市 平成27年3月10日通知 別紙2注4 の順 */
const titles = [
  '利用者及びその家族の生活に対する意向',
  '総合的な援助の方針',
  '生活全般の解決すべき課題',
  '提供される福祉サービス等の目標及びその達成時期',
  '福祉サービス等の種類、内容、量',
  '福祉サービス等を提供する上での留意事項',
]
const scheduleReading = '日時・利用料・担当者を計画にだけ書くこと'

describe('計画に書かなければならない事項', () => {
  test.each([
    ['計画案', '障害者', [...six, 'monitoring'], '第6条の15', [scheduleReading]],
    ['計画', '障害者', [...six, 'monitoring', 'schedule'], '第6条の15', [scheduleReading]],
    ['セルフプラン', '障害者', six, '第12条の5', []],
    ['計画案', '障害児', [...six, 'monitoring'], '第1条の2の5', [scheduleReading]],
    ['計画', '障害児', [...six, 'monitoring', 'schedule'], '第1条の2の5', [scheduleReading]],
    ['セルフプラン', '障害児', six, '第18条の15', []],
  ] as [LegalItemsFacts['kind'], LegalItemsFacts['person'], string[], string, string[]][])(
    '%s（%s）',
    (kind, person, ids, article, unconfirmed) => {
      const ruling = itemsOf(kind, person)
      expect(ruling.finding.map(({ id }) => id)).toEqual(ids)
      expect([ruling.citation.article, ruling.unconfirmed]).toEqual([article, unconfirmed])
      expect(ruling.because).toEqual([`${person}の${kind}のため`])
    },
  )

  test('京都市の通知に並ぶ六つの事項と同じ順', () => {
    const { finding } = itemsOf('セルフプラン')
    expect(finding.map(({ title }) => title)).toEqual(titles)
    expect(legalItems.words(finding)).toBe(titles.join('、'))
  })

  test('事業所の書類に加わる事項', () => {
    const added = (kind: LegalItemsFacts['kind']) =>
      itemsOf(kind)
        .finding.slice(6)
        .map(({ title }) => title)
    expect(added('計画案')).toEqual(['モニタリング期間に係る提案'])
    expect(added('計画')).toEqual(['モニタリング期間', '福祉サービス等の日時、利用料、担当者'])
  })

  test('障害児の計画は障害児の意向を問う', () => {
    expect(itemsOf('計画案', '障害児').finding[0]?.title).toBe('障害児及びその家族の生活に対する意向')
  })
})

describe('足りない事項', () => {
  test.each([
    ['六つそろったセルフプラン', 'セルフプラン', six, []],
    ['六つだけの計画案', '計画案', six, ['monitoring']],
    ['六つだけの計画', '計画', six, ['monitoring', 'schedule']],
    ['七つの計画案', '計画案', [...six, 'monitoring'], []],
    ['七つの計画', '計画', [...six, 'monitoring'], ['schedule']],
    ['留意事項のないセルフプラン', 'セルフプラン', six.slice(0, 5), ['cautions']],
    ['意向のないセルフプラン', 'セルフプラン', six.slice(1), ['wishes']],
    ['何もない計画案', '計画案', [], [...six, 'monitoring']],
  ] as [string, LegalItemsFacts['kind'], LegalItemId[], string[]][])('%s', (_, kind, written, ids) => {
    const ruling = applyOn(when, missingLegalItems, { kind, person: '障害者', written })
    if (ruling.silent) throw new Error('silent')
    expect(ruling.finding.map(({ id }) => id)).toEqual(ids)
    expect(ruling.because).toEqual([
      `障害者の${kind}のため`,
      ...ruling.finding.map(({ title }) => `「${title}」が書かれていないため`),
    ])
  })

  test.each([
    [six, '足りない事項はない'],
    [six.slice(0, 4), `足りない事項：${titles[4]}、${titles[5]}`],
  ])('言葉：%j', (written, says) => {
    const ruling = applyOn(when, missingLegalItems, { kind: 'セルフプラン', person: '障害者', written })
    expect(ruling.silent ? '' : missingLegalItems.words(ruling.finding)).toBe(says)
  })

  test.each([
    ['2012-03-31', true],
    ['2012-04-01', false],
  ])('%s：定めがない %s', (on, silent) => {
    const then = { ...when, on: Temporal.PlainDate.from(on) }
    const facts = { kind: '計画案', person: '障害者' } as const
    expect(applyOn(then, missingLegalItems, { ...facts, written: [] }).silent).toBe(silent)
    expect(applyOn(then, legalItems, facts).silent).toBe(silent)
  })
})

test('見出しと事実の形', () => {
  expect([legalItems.chapter, missingLegalItems.chapter]).toEqual(['セルフプラン', 'セルフプラン'])
  expect(factsSchema(missingLegalItems.facts).properties).toMatchObject({
    written: { title: '書いてある事項', items: { title: '事項', enum: [...six, 'monitoring', 'schedule'] } },
  })
})
