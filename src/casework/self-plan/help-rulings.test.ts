import { describe, expect, test } from 'vitest'
import { emptySelfPlan } from '../../plan/content/self-plan.ts'
import { applied, fileOf } from '../case/sample-facts.ts'
import { boxesRuling } from './boxes-ruling.ts'
import { type HelpAnswers, type HelpCase, helpRulings } from './help-rulings.ts'
import { permissionFacts } from './permission-facts.ts'

const when = { on: Temporal.PlainDate.from('2026-05-10'), in: '京都市' }
const day = {
  ...{ provider: '2610100010', service: '22', amount: 20, unit: '日/月' as const },
  hasPlanningOffice: false,
}
const theirs: HelpCase = {
  inForce: { contracts: [day], names: new Map([['2610100010', '○○デイ']]) },
  ...{ kind: '更新', before: 0, hasSixItems: true },
}
const cannot: HelpAnswers = { difficult: false, canWriteAlone: false, copyWanted: true }
const rulings = (more: Partial<HelpCase> = {}, answers: Partial<HelpAnswers> = {}, place = '京都市') =>
  helpRulings({ ...when, in: place }, { ...theirs, ...more }, { ...cannot, ...answers })

describe('だれが書き、だれが手伝うか（京都市 別紙2）', () => {
  test('自分で書けない人は、順序の事業者が表面を手伝い、写しは裏面も渡す', () => {
    const { sides, order, notes } = rulings()
    expect(sides).toMatchObject({ finding: [{ step: 1 }, { step: 2 }, { step: 3 }, { step: 4 }] })
    expect(order).toMatchObject({ finding: { chosen: '事業者', providers: ['2610100010'] } })
    expect(notes).toMatchObject({ finding: { copy: '裏面も含めて渡す', renewal: '想定されている' } })
  })
  test('自分で書ける人には、手伝いの段階も、注2・注3もない', () => {
    const { sides, notes } = rulings({ before: 2 }, { canWriteAlone: true })
    expect(sides).toMatchObject({ finding: [{ step: 1 }, { step: 3, who: '本人' }, { step: 4 }] })
    expect(notes).toMatchObject({ finding: { amount: null, renewal: null } })
  })
  test('まだわからないときは、確かめることから', () => {
    expect(rulings({}, { canWriteAlone: null }).sides).toMatchObject({ finding: [{ step: 1 }] })
  })
  test('量の変更は、表面をもう一度手伝ってもらう（注2）', () => {
    expect(rulings({ kind: '変更' }).notes).toMatchObject({
      finding: { amount: '表面の作成をもう一度助けてもらう', renewal: null },
      because: expect.arrayContaining(['支給量が変わるため（注2）']),
    })
  })
  test.each([
    ['前の計画はセルフプランでない', null, '想定されている'],
    ['一度めの更新', 0, '想定されている'],
    ['二度めの更新', 1, '繰り返しは想定されていない（職員が確かめる）'],
  ])('更新の繰り返し（注3）：%s', (_, before, renewal) => {
    expect(rulings({ before }).notes).toMatchObject({ finding: { renewal } })
  })
  test('支援の難しい事例は、センターが対応し、事業者は手伝わない', () => {
    const { order, notes } = rulings({ kind: '変更' }, { difficult: true })
    expect(order).toMatchObject({ finding: { chosen: '障害者地域生活支援センター' } })
    expect(notes).toMatchObject({ finding: { amount: null } })
  })
  test('六つの事項がそろわない用紙は使えない（注4）', () => {
    expect(rulings({ hasSixItems: false }).notes).toMatchObject({
      finding: { form: '使えない（六つの事項がそろっていない）' },
    })
  })
  test('定めのない市町村では、どの規定も何も言わない', () => {
    const kita = rulings({}, {}, '北区')
    expect([kita.sides.silent, kita.order.silent, kita.notes.silent]).toEqual([true, true, true])
  })
})

describe('用紙のどの欄に、六つのどれを書くか', () => {
  test('京都市の用紙', () => {
    const plan = {
      ...emptySelfPlan,
      hopes: '家に住みたい',
      besides: [{ kind: '通院', content: null, amount: null }],
    }
    const ruling = boxesRuling(when, plan)
    expect(ruling.silent ? [] : ruling.because).toEqual([
      '利用者及びその家族の生活に対する意向：「希望する生活 および そのために必要な支援」',
      '総合的な援助の方針：「希望する生活 および そのために必要な支援」',
      '生活全般の解決すべき課題：「困っていること・より良くしたいこと」（まだ）',
      '提供される福祉サービス等の目標及びその達成時期：「利用により解決される・実現できる内容 および それまでの期間」（まだ）',
      '福祉サービス等の種類、内容、量：「具体的な方策 および それまでの期間」（まだ）と「週間計画表（裏面）」',
      '福祉サービス等を提供する上での留意事項：「サービス提供事業者に配慮してほしいこと」（まだ）',
    ])
  })
  test('ほかの市町村では、何も言わない', () => {
    expect(boxesRuling({ ...when, in: '北区' }, emptySelfPlan).silent).toBe(true)
  })
})

describe('セルフプランを出せるかの事実', () => {
  const facts = (settings: Parameters<typeof permissionFacts>[2], registered: number, accepting: number) =>
    permissionFacts(fileOf(applied()), '2026-05-10', settings, { registered, accepting })
  test.each([
    ['登録された事業所がない', 0, 0, { noOfficeNearby: true, officeTaken: false }],
    ['あるが、どこも受け付けていない', 2, 0, { noOfficeNearby: false, officeTaken: true }],
    ['受け付けている', 2, 1, { noOfficeNearby: false, officeTaken: false }],
  ])('%s', (_, registered, accepting, expected) => {
    expect(facts({}, registered, accepting)).toMatchObject({ ...expected, wished: true })
  })
  test('市町村が決めていないことは、決めていないまま問う', () => {
    expect(facts({}, 1, 1)).toMatchObject({
      ...{ municipalConditions: null, municipalServices: null, temporaryOnly: false, services: ['22'] },
    })
  })
  test('市町村の定めは、そのまま事実になる', () => {
    const selfPlan = { conditions: ['自分で調整できる' as const], services: ['63'], temporaryOnly: true }
    expect(facts({ selfPlan }, 1, 1)).toMatchObject({
      municipalConditions: ['自分で調整できる'],
      ...{ municipalServices: ['63'], temporaryOnly: true },
    })
  })
})
