import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { procedure } from './procedure.ts'
import { type ProcedureFacts, type StepMark, stepMarks } from './procedure-facts.ts'
import { stepTable } from './step-table.ts'

const rule = (over: Partial<ProcedureFacts>, on = '2026-04-01') => {
  const facts: ProcedureFacts = {
    draft: '求める',
    author: '相談支援事業所',
    needsCategory: true,
    done: [],
    ...over,
  }
  const ruling = applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, procedure, facts)
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const states = (over: Partial<ProcedureFacts>, state: string) =>
  rule(over)
    .finding.filter((step) => step.state === state)
    .map(({ step }) => step)
    .join('')
const marks = (text: string) => [...text] as StepMark[]

describe('行わない段階', () => {
  test.each([
    ['事業所が作り、区分が要る人', {}, ''],
    ['区分の要らない人（訓練等給付・障害児）', { needsCategory: false }, '⑤⑥⑦'],
    ['区分が要るかまだ分からない人', { needsCategory: null }, ''],
    ['セルフプランの人', { author: 'セルフプラン' }, '③⑬⑭⑮'],
    ['作る人がまだ決まっていない人', { author: 'まだ決まっていない' }, ''],
    ['計画案を求めない人（介護保険）', { draft: '求めない' }, '②③④⑧⑬⑭⑮'],
    ['求めるかまだ決まっていない人', { draft: 'まだ決まっていない' }, ''],
    ['求めず、区分も要らない人', { draft: '求めない', needsCategory: false }, '②③④⑤⑥⑦⑧⑬⑭⑮'],
  ] as [string, Partial<ProcedureFacts>, string][])('%s', (_, over, expected) => {
    expect(states(over, '行わない')).toBe(expected)
  })

  test('行わないわけを言う', () => {
    const because = (over: Partial<ProcedureFacts>, mark: string) =>
      rule(over).finding.find(({ step }) => step === mark)?.because
    expect(because({ author: 'セルフプラン' }, '⑮')).toBe('セルフプランのため')
    expect(because({ draft: '求めない', author: 'セルフプラン' }, '⑮')).toBe('計画案を求めないため')
    expect(because({ draft: '求めない' }, '②')).toBe('計画案を求めないため')
    expect(because({ needsCategory: false }, '⑥')).toBe('障害支援区分の認定がいらないため')
    expect(because({}, '①')).toBeNull()
  })

  test('行わない段階に、足りないものはない', () => {
    const never = rule({ author: 'セルフプラン' }).finding.filter(({ state }) => state === '行わない')
    expect(never.map(({ step, missing }) => [step, missing])).toEqual([
      ['③', []],
      ['⑬', []],
      ['⑭', []],
      ['⑮', []],
    ])
  })
})

describe('先に済んでいなければならないこと', () => {
  test.each([
    ['はじめは申請だけ', {}, '', '①'],
    ['申請のあとは、依頼と調査を並べて進められる', {}, '①', '②⑤'],
    ['依頼のあとは契約', {}, '①②', '③⑤'],
    ['セルフプランは契約なしで書き始める', { author: 'セルフプラン' }, '①②', '④⑤'],
    ['契約だけあって依頼がないと書けない', {}, '①③', '②⑤'],
    ['契約のあとに書く', {}, '①②③', '④⑤'],
    ['書き上げても区分の通知までは出さない', {}, '①②③④', '⑤'],
    ['判定のあとに通知', {}, '①②③④⑤⑥', '⑦'],
    ['調査のあとに審査', {}, '①②③④⑤', '⑥'],
    ['通知のあとに提出', {}, '①②③④⑤⑥⑦', '⑧'],
    ['区分が要らなければ書き上げて提出', { needsCategory: false }, '①②③④', '⑧'],
    ['提出のあとに調整会議', {}, '①②③④⑤⑥⑦⑧', '⑨'],
    [
      '計画案がなくても、求めないと決まっていれば調整会議',
      { draft: '求めない', needsCategory: false },
      '①',
      '⑨',
    ],
    ['計画案を求めないときも区分の通知は先', { draft: '求めない' }, '①', '⑤'],
    ['調整会議のあとに決定', {}, '①②③④⑤⑥⑦⑧⑨', '⑩'],
    ['決定のあとは、契約と担当者会議を並べて進められる', {}, '①②③④⑤⑥⑦⑧⑨⑩', '⑪⑬'],
    ['担当者会議は利用のあとでもよい', {}, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫', '⑬'],
    ['利用は担当者会議のあとでもよい', {}, '①②③④⑤⑥⑦⑧⑨⑩⑪⑬', '⑫⑭'],
    ['会議のあとに計画を提出', {}, '①②③④⑤⑥⑦⑧⑨⑩⑬', '⑪⑭'],
    ['計画のあとにモニタリング', {}, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭', '⑮'],
    ['ぜんぶ済んだ', {}, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮', ''],
    ['セルフプランは決定のあと契約と利用だけ', { author: 'セルフプラン' }, '①②④⑤⑥⑦⑧⑨⑩', '⑪'],
  ] as [string, Partial<ProcedureFacts>, string, string][])('%s', (_, over, done, open) => {
    expect(states({ ...over, done: marks(done) }, '今できる')).toBe(open)
    expect(states({ ...over, done: marks(done) }, '済み')).toBe(done)
  })

  test('ほかの段階は、先にすることがある', () => {
    expect(states({}, '先にすることがある')).toBe('②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮')
    expect(states({ done: marks('①②') }, '先にすることがある')).toBe('④⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮')
  })

  test('足りないものを全部、言葉で言う', () => {
    const missing = (over: Partial<ProcedureFacts>) =>
      Object.fromEntries(rule(over).finding.map(({ step, missing }) => [step, missing]))
    expect(missing({})).toEqual({
      '①': [],
      '②': ['①申請が受け付けられている'],
      '③': ['②計画案の提出依頼が出ている'],
      '④': ['③契約がある、またはセルフプランを選んでいる', '②計画案の提出依頼が出ている'],
      '⑤': ['①申請が受け付けられている'],
      '⑥': ['⑤調査が済んでいる'],
      '⑦': ['⑥判定が出ている'],
      '⑧': ['④計画案が書かれている', '⑦区分認定が通知されている'],
      '⑨': [
        '①申請が受け付けられている',
        '⑦区分認定が通知されている',
        '⑧計画案が提出されている',
        '計画案を求めるかどうかが決まっている',
      ],
      '⑩': ['⑨調整会議が済んでいる'],
      '⑪': ['⑩支給決定がされている'],
      '⑫': ['⑪契約がある'],
      '⑬': ['⑩支給決定がされている'],
      '⑭': ['⑩支給決定がされている', '⑬担当者会議が済んでいる'],
      '⑮': ['⑭計画が提出されている'],
    })
    expect(missing({ done: [...stepMarks] })['⑨']).toEqual([])
  })
})

test('段階の名前と根拠', () => {
  expect(rule({}).finding.map(({ step, title, source }) => [step, title, source])).toEqual([
    ['①', '申請', '障害者総合支援法第20条第1項'],
    ['②', '計画案の提出依頼', '障害者総合支援法第22条第4項'],
    ['③', '相談支援事業所との契約', '指定計画相談支援基準第5条'],
    ['④', '計画案の作成', '障害者総合支援法施行規則第6条の15'],
    ['⑤', '聞き取り調査（障害支援区分の一次判定）', '障害者総合支援法第20条第2項'],
    ['⑥', '審査（障害支援区分の二次判定）', '障害者総合支援法第21条'],
    ['⑦', '障害支援区分の認定の通知', '障害者総合支援法第21条'],
    ['⑧', '計画案の提出', '障害者総合支援法第22条第5項'],
    ['⑨', 'サービス調整会議', '障害者総合支援法第22条第6項'],
    ['⑩', '支給決定', '障害者総合支援法第22条第1項'],
    ['⑪', 'サービス事業者との契約', '障害者総合支援法第29条第1項'],
    ['⑫', 'サービスの利用', '障害者総合支援法第29条第1項'],
    ['⑬', 'サービス担当者会議', '指定計画相談支援基準第15条第2項'],
    ['⑭', '計画の提出', '指定計画相談支援基準第6条'],
    ['⑮', 'モニタリング', '指定計画相談支援基準第15条第3項'],
  ])
})

test.each([
  ['平成26年3月31日', '2014-03-31', '障害程度区分'],
  ['平成26年4月1日', '2014-04-01', '障害支援区分'],
  ['平成26年4月2日', '2014-04-02', '障害支援区分'],
])('%s の区分は%s', (_, on, category) => {
  const ruling = rule({}, on)
  expect(rule({ needsCategory: false }, on).finding[4]?.because).toBe(`${category}の認定がいらないため`)
  expect(ruling.finding.slice(4, 7).map(({ title }) => title.includes(category))).toEqual([true, true, true])
  expect(ruling.because).toEqual([
    '計画案の提出：求める',
    '計画案を作る人：相談支援事業所',
    `${category}の認定：要る`,
    '済んだ段階：なし',
  ])
  expect(procedure.wordings.find(({ says }) => says.includes(category))?.says).toContain('十五の段階')
})

test('わけと言葉', () => {
  expect(rule({ needsCategory: false, done: marks('①②') }).because.slice(2)).toEqual([
    '障害支援区分の認定：要らない',
    '済んだ段階：①②',
  ])
  expect(rule({ needsCategory: null }).because[2]).toBe('障害支援区分の認定：まだ分からない')
  expect(procedure.words(rule({ done: marks('①') }).finding)).toBe(
    '今できる段階：②計画案の提出依頼、⑤聞き取り調査（障害支援区分の一次判定）。行わない段階：なし',
  )
  expect(procedure.words(rule({ author: 'セルフプラン', done: marks('①②') }).finding)).toBe(
    '今できる段階：④計画案の作成、⑤聞き取り調査（障害支援区分の一次判定）。行わない段階：③⑬⑭⑮',
  )
  expect(procedure.words(rule({ author: 'セルフプラン', done: [...stepMarks] }).finding)).toBe(
    '今できる段階：なし。行わない段階：なし',
  )
  expect(rule({}).unconfirmed).toEqual(procedure.readings.map(({ says }) => says))
  expect(rule({}).unconfirmed).toHaveLength(2)
})

test('契約と利用の条番号は、確かめることがあると言う', () => {
  const notes = stepTable('障害支援区分').map(({ mark, citation }) => [mark, citation.note])
  expect(notes.filter(([, note]) => note === '条番号を法令集で確かめること')).toEqual([
    ['⑪', '条番号を法令集で確かめること'],
    ['⑫', '条番号を法令集で確かめること'],
  ])
})

test('見出しと事実の形', () => {
  expect(procedure.chapter).toBe('手続')
  expect(factsSchema(procedure.facts).properties).toMatchObject({
    done: { title: '済んだ段階', maxItems: 15, items: { title: '段階', enum: [...stepMarks] } },
  })
})

checkProvision(procedure)
