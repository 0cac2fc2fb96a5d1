import { describe, expect, test } from 'vitest'
import { emptyBasics } from '../../plan/content/basics.ts'
import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { issuesToCarry, withIssues } from './carry-issues.ts'
import { originLines } from './origin-lines.ts'
import { assessmentSource, origins, type Source } from './origins.ts'

const row = { area: '健康', state: null, wish: null, view: null }
const assessment = [
  { ...row, issue: '買い物に行きたい' },
  { ...row, issue: '泳ぎたい ' },
  { ...row, issue: '泳ぎたい' },
  { ...row, issue: null },
]
const before: Source = { name: '前回の計画（第3版）', content: samplePlan }
const lines = (content: PlanContent, section: 'wishes' | 'needs' | 'basics', keys: readonly string[]) =>
  originLines(content, origins(content, [before, assessmentSource(content)]), { section, keys }).map(
    ({ from, texts }) => `${from}：${texts}`,
  )

describe('写しの出どころ', () => {
  const keys = ['wishes', 'familyWishes', 'policy', 'longGoal', 'shortGoal']
  test('同じ文のあいだだけ、出どころを言う', () => {
    expect(lines({ ...samplePlan, policy: '変えた', shortGoal: null }, 'wishes', keys)).toEqual([
      '前回の計画（第3版）：本人の意向（希望する生活）、家族の意向、長期目標',
    ])
    expect(lines({ ...emptyPlan, wishes: '海を見たい' }, 'wishes', keys)).toEqual([])
  })
  test('順番が変わっても、一つの欄を変えても、残りの出どころはわかる', () => {
    const [shopping, days] = samplePlan.needs
    if (!shopping || !days) throw new Error('the sample has two needs')
    const content = { ...samplePlan, needs: [days, { ...shopping, goal: '週に2回' }] }
    expect(lines(content, 'needs', ['needs'])[0]).toMatch(
      /^前回の計画（第3版）：課題1、課題2（解決すべき課題（本人のニーズ）、達成時期、/,
    )
  })
  test('アセスメントから移した課題', () => {
    const content = { ...emptyPlan, assessment: [{ ...row, issue: '泳ぎたい' }] }
    expect(lines({ ...content, needs: withIssues(content, ['泳ぎたい']) }, 'needs', ['needs'])).toEqual([
      'アセスメント：課題1',
    ])
  })
  test('基本情報の中の欄', () => {
    const basics = { ...emptyBasics, history: '京都に生まれた' }
    const found = origins({ ...emptyPlan, basics }, [{ name: '前回', content: { ...emptyPlan, basics } }])
    expect(found).toEqual([{ path: ['basics', 'history'], row: null, key: 'history', from: '前回' }])
  })
})

describe('アセスメントの課題を移す', () => {
  const content = { ...samplePlan, assessment }
  test('もうある課題と、同じ課題は、二度移さない', () => {
    expect(issuesToCarry(content)).toEqual(['泳ぎたい'])
    const needs = withIssues(content, ['泳ぎたい', '買い物に行きたい', 'ほかの文'])
    expect(needs.map(({ issue }) => issue)).toEqual([
      '買い物に行きたい',
      '日中に通うところがほしい',
      '泳ぎたい',
    ])
    expect(issuesToCarry({ ...content, needs })).toEqual([])
  })
  test('一覧に入るだけ移す', () => expect(withIssues(content, ['泳ぎたい'], 2)).toHaveLength(2))
})
