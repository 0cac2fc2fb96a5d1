import { describe, expect, test } from 'vitest'
import { additionRule } from '../../../tests/law/addition-rule.ts'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { dischargeAddition } from './discharge-addition.ts'
import { firstPlanAddition } from './first-plan-addition.ts'
import { hospitalInformationAddition } from './hospital-information-addition.ts'
import { upperLimitAddition } from './upper-limit-addition.ts'

const child = { benefit: '障害児相談支援' }

const firstUsual = {
  planFee: true,
  person: 'はじめて指定事業所の計画を作る人',
  overThreeMonths: false,
  visitMonths: 0,
  handoverBefore: false,
  dischargeAddition: false,
}

describe('初回加算', () => {
  const rule = additionRule(firstPlanAddition, firstUsual)
  const visits = '準備が長いときに数える月を、契約から3か月たった後の、2回以上訪問して面接した月と読むこと'
  const handover =
    '前の6か月に居宅介護支援事業所等連携加算（児童は保育・教育等移行支援加算）があるときは算定しないと読むこと'
  const whoseFirst =
    '「はじめて」を、その人に指定事業所の計画がはじめてのことと読むこと（セルフプランだけだった人は含み、事業所が替わっただけの人は含まない）'
  const noUse =
    '「6か月ない」を、前の6か月に障害福祉サービスなどの利用がないことと読むこと（計画がないこととは読まない）'

  test('はじめての計画は300単位、番号と理由がつく', () => {
    expect(rule()).toMatchObject({
      finding: {
        addition: '初回加算',
        code: '526020',
        claimable: true,
        unitsEach: 300,
        times: 1,
        uncounted: 0,
        units: 300,
        missing: [],
        notWith: [],
      },
      because: [
        '初回加算は計画相談支援で1回300単位、計画の月に1回、準備が長いときは加えて3回までのため',
        '満たす条件：計画の報酬がある月であること',
        '満たす条件：はじめて計画を作るか、前の6か月に障害福祉サービスなどの利用がないこと',
      ],
      unconfirmed: [whoseFirst],
      citation: { law: '平成24年厚生労働省告示第125号' },
      words: '初回加算を算定できる：300単位×1回＝300単位',
    })
  })

  test.each([
    ['児童は500単位', child, 500, 1, 0],
    ['準備が3か月を超え、訪問した月がない', { overThreeMonths: true }, 300, 1, 0],
    ['訪問した月が1', { overThreeMonths: true, visitMonths: 1 }, 600, 2, 0],
    ['訪問した月が3', { overThreeMonths: true, visitMonths: 3 }, 1200, 4, 0],
    ['訪問した月が4でも3まで', { overThreeMonths: true, visitMonths: 4 }, 1200, 4, 1],
    ['児童で訪問した月が2', { ...child, overThreeMonths: true, visitMonths: 2 }, 1500, 3, 0],
    ['3か月を超えなければ訪問は数えない', { visitMonths: 3 }, 300, 1, 0],
  ])('%s', (_, facts, units, times, uncounted) => {
    expect(rule(facts)).toMatchObject({ claimable: true, units, times, uncounted })
  })

  test.each([
    [0, [], []],
    [1, ['契約から計画案の交付まで3か月を超え、訪問した月が1あるため'], [visits]],
    [4, ['契約から計画案の交付まで3か月を超え、訪問した月が4あるため'], [visits]],
  ])('訪問した月を数えたら、理由と未確認の読み方を言う：%i', (visitMonths, why, readings) => {
    const ruling = rule({ overThreeMonths: true, visitMonths })
    expect(ruling.because.slice(3)).toEqual(why)
    expect(ruling.unconfirmed).toEqual([whoseFirst, ...readings])
  })

  test('数えない月があれば、そう言う', () => {
    expect(rule({ overThreeMonths: true, visitMonths: 4 }).words).toBe(
      '初回加算を算定できる：300単位×4回＝1200単位（上限を超える1回は数えない）',
    )
  })

  test.each([
    ['計画の報酬がある月であること', { planFee: false }],
    [
      'はじめて計画を作るか、前の6か月に障害福祉サービスなどの利用がないこと',
      { person: '計画があり、前の6か月に利用がある人' },
    ],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({
      claimable: false,
      units: 0,
      times: 0,
      missing: [asks],
      words: `初回加算は算定できない：「${asks}」が示されていない`,
    })
    expect(rule(facts).because).toContain(`示されていない条件：${asks}`)
  })

  test('足りないものも一緒に算定できないものも、すべて名指す', () => {
    expect(rule({ planFee: false, dischargeAddition: true })).toMatchObject({
      because: [
        '初回加算は計画相談支援で1回300単位、計画の月に1回、準備が長いときは加えて3回までのため',
        '満たす条件：はじめて計画を作るか、前の6か月に障害福祉サービスなどの利用がないこと',
        '示されていない条件：計画の報酬がある月であること',
        '一緒には算定できないもの：退院・退所加算',
      ],
      words:
        '初回加算は算定できない：「計画の報酬がある月であること」が示されていない、退院・退所加算とは一緒に算定できない',
    })
  })

  test('前の6か月に利用がない人の計画も初回', () => {
    expect(rule({ person: '計画があったが、前の6か月はサービスの利用がない人' })).toMatchObject({
      claimable: true,
      unconfirmed: [noUse],
    })
  })

  test('事業所が替わっただけの人は、二つの読み方によって対象にならない', () => {
    expect(rule({ person: '計画があり、前の6か月に利用がある人' })).toMatchObject({
      claimable: false,
      unconfirmed: [whoseFirst, noUse],
    })
  })

  test.each([
    ['退院・退所加算', { dischargeAddition: true }, [whoseFirst]],
    ['前の6か月の居宅介護支援事業所等連携加算', { handoverBefore: true }, [whoseFirst, handover]],
    ['前の6か月の保育・教育等移行支援加算', { ...child, handoverBefore: true }, [whoseFirst, handover]],
  ])('%sとは一緒に算定しない', (other, facts, unconfirmed) => {
    expect(rule(facts)).toMatchObject({
      claimable: false,
      units: 0,
      missing: [],
      notWith: [other],
      unconfirmed,
      words: `初回加算は算定できない：${other}とは一緒に算定できない`,
    })
    expect(rule(facts).because).toContain(`一緒には算定できないもの：${other}`)
    expect(rule({ ...facts, overThreeMonths: true, visitMonths: 1 }).unconfirmed).toEqual(unconfirmed)
  })
})

describe('入院時情報連携加算', () => {
  const rule = additionRule(hospitalInformationAddition, { way: '訪問して伝えた', times: 1 })

  test.each([
    ['訪問して1回', {}, '入院時情報連携加算（Ⅰ）', '526810', 300, 0],
    ['訪問して2回でも月に1回', { times: 2 }, '入院時情報連携加算（Ⅰ）', '526810', 300, 1],
    ['ほかの方法', { way: 'ほかの方法で伝えた' }, '入院時情報連携加算（Ⅱ）', '526811', 150, 0],
    ['児童を訪問', child, '入院時情報連携加算（Ⅰ）', '556810', 300, 0],
  ])('%s', (_, facts, addition, code, units, uncounted) => {
    expect(rule(facts)).toMatchObject({
      finding: { addition, code, units, uncounted, claimable: true, times: 1 },
      unconfirmed: [
        '入院から情報を伝えるまでの日数の定めはないと読むこと（「3日以内」「7日以内」は介護保険の定め）',
        '（Ⅰ）と（Ⅱ）を合わせて月に1回と読むこと',
      ],
    })
  })

  test('伝えていなければ算定しない', () => {
    expect(rule({ times: 0 })).toMatchObject({ claimable: false, units: 0, missing: ['1回以上行ったこと'] })
  })

  test('入院からの日数は聞かず、文言は日数がないことを言う', () => {
    expect(hospitalInformationAddition.wordings[0]?.says).toContain('入院からの日数の定めはないと読む')
    expect(rule().because).toEqual(['入院時情報連携加算（Ⅰ）は計画相談支援で1回300単位、月に1回のため'])
  })
})

describe('退院・退所加算', () => {
  const rule = additionRule(dischargeAddition, {
    planMade: true,
    times: 1,
    earlierTimes: 0,
    firstPlanAddition: false,
  })
  test.each([
    ['1回', {}, 300, 1, 0],
    ['3回', { times: 3 }, 900, 3, 0],
    ['4回でも3回まで', { times: 4 }, 900, 3, 1],
    ['すでに2回、あと1回', { times: 2, earlierTimes: 2 }, 300, 1, 1],
  ])('%s', (_, facts, units, times, uncounted) => {
    expect(rule(facts)).toMatchObject({ addition: '退院・退所加算', units, times, uncounted })
    expect(rule(facts).unconfirmed).toEqual([
      '職員と面談して情報を受け、計画を作ったことを1回と数えると読むこと',
    ])
  })
  test.each([
    ['上限までまだ数えられること', { earlierTimes: 3 }],
    ['1回以上行ったこと', { times: 0 }],
    ['退院・退所にあたり、受けた情報をもとに計画を作ったこと', { planMade: false }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, times: 0, uncounted: 0, missing: [asks] })
  })
  test('初回加算とは一緒に算定しない', () => {
    expect(rule({ firstPlanAddition: true })).toMatchObject({ claimable: false, notWith: ['初回加算'] })
  })
})

describe('利用者負担上限額管理加算', () => {
  const rule = additionRule(upperLimitAddition, { managed: true })
  test('管理をした月に150単位', () => {
    expect(rule()).toMatchObject({
      finding: { code: '525010', units: 150, times: 1, uncounted: 0 },
      unconfirmed: [],
    })
    expect(rule(child)).toMatchObject({ finding: { code: '555370', units: 150 } })
  })
  test('管理をしていなければ算定しない', () => {
    expect(rule({ managed: false }).missing).toEqual(['利用者負担の上限額の管理をしたこと'])
  })
})

checkProvision(firstPlanAddition, [{ benefit: '計画相談支援', ...firstUsual }])
checkProvision(hospitalInformationAddition)
checkProvision(dischargeAddition)
checkProvision(upperLimitAddition)
