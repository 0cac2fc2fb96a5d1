import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { type SelfPlanPermissionFacts, selfPlanPermission } from './self-plan-permission.ts'
import { selfPlanSteps } from './self-plan-steps.ts'

const on = Temporal.PlainDate.from('2026-04-01')

test.each([
  ['障害者', '身近な地域に事業所がない', '出せる', '第12条の4'],
  ['障害者', '本人（保護者）が希望する', '出せる', '第12条の4'],
  ['障害者', 'そのほか', '出せない', '第12条の4'],
  ['障害児', '身近な地域に事業所がない', '出せる', '第18条の14'],
  ['障害児', '本人（保護者）が希望する', '出せる', '第18条の14'],
  ['障害児', 'そのほか', '出せない', '第18条の14'],
] as [SelfPlanPermissionFacts['person'], SelfPlanPermissionFacts['reason'], string, string][])(
  'セルフプラン：%sで%s → %s',
  (person, reason, finding, article) => {
    const ruling = applyOn({ on, in: '北区' }, selfPlanPermission, { person, reason })
    expect(ruling).toMatchObject({ silent: false, finding, citation: { article } })
  },
)

describe('セルフプランで生じない手続き', () => {
  test.each([
    ['北区', 'nation'],
    ['京都市', '京都市'],
  ])('%s では契約・担当者会議・計画提出・モニタリングが生じない', (place, binds) => {
    const ruling = applyOn({ on, in: place }, selfPlanSteps, {})
    if (ruling.silent) throw new Error('silent')
    expect(ruling.finding.map(({ step }) => step)).toEqual(['③', '⑬', '⑭', '⑮'])
    expect(ruling.citation.binds).toBe(binds)
    expect(ruling.finding.every(({ citation }) => citation.binds === binds)).toBe(true)
  })
})
