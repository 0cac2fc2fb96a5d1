import { describe, expect, test } from 'vitest'
import { additionRule } from '../../../tests/law/addition-rule.ts'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { localBaseAddition } from './local-base-addition.ts'
import { meetingAddition } from './meeting-addition.ts'
import { onSiteAddition } from './on-site-addition.ts'
import { remoteVisitAddition } from './remote-visit-addition.ts'
import { specialtyAddition } from './specialty-addition.ts'
import { staffAddition } from './staff-addition.ts'

const child = { benefit: '障害児相談支援' }
const withBase = '体制の加算を、その利用者に計画かモニタリングの報酬がある月だけ数えると読むこと'
const base = '計画かモニタリングの報酬がある月であること'

describe('サービス担当者会議実施加算', () => {
  const rule = additionRule(meetingAddition, { atMonitoring: true, times: 1, planFee: false })
  test.each([
    ['1回', {}, '526825', 0],
    ['2回でも月に1回', { times: 2 }, '526825', 1],
    ['児童', child, '556825', 0],
  ])('%s', (_, facts, code, uncounted) => {
    expect(rule(facts)).toMatchObject({ code, units: 100, uncounted, unconfirmed: [] })
  })
  test('モニタリングのときでなければ算定しない', () => {
    expect(rule({ atMonitoring: false }).missing).toEqual(['モニタリングのときに開いたこと'])
  })
  test('計画の報酬がある月には算定しない', () => {
    expect(rule({ planFee: true })).toMatchObject({ claimable: false, units: 0, notWith: ['計画の報酬'] })
  })
})

describe('サービス提供時モニタリング加算', () => {
  const usual = { by: '相談支援専門員', visited: true, recorded: true, onlyOwnInstitution: false, nth: 1 }
  const rule = additionRule(onSiteAddition, usual)
  const oncePerson = '利用者1人につき月に1回と読むこと'
  const limit = '相談支援専門員1人につき月に39件までとし、前の6か月の平均でなくその月の件数で数えると読むこと'
  const assistant = '相談支援員が確かめたときは月に19件までと読むこと'
  const own = '兼務する施設だけを確かめたときは算定しないと読むこと'
  test.each([
    ['1件目', {}, '526830', [limit]],
    ['39件目', { nth: 39 }, '526830', [limit]],
    ['児童', child, '556830', [limit]],
    ['相談支援員の19件目', { by: '相談支援員', nth: 19 }, '526830', [assistant]],
  ])('%s', (_, facts, code, readings) => {
    const unconfirmed = [oncePerson, ...readings]
    expect(rule(facts)).toMatchObject({
      code,
      units: 100,
      times: 1,
      uncounted: 0,
      claimable: true,
      unconfirmed,
    })
  })
  test.each([
    ['相談支援専門員1人につき月に39件までであること', { nth: 40 }, [limit]],
    ['相談支援員1人につき月に19件までであること', { by: '相談支援員', nth: 20 }, [assistant]],
    ['サービスの場を訪ねて確かめたこと', { visited: false }, [limit]],
    ['確かめたことを記録したこと', { recorded: false }, [limit]],
    ['兼務する施設だけを確かめたのではないこと', { onlyOwnInstitution: true }, [limit, own]],
  ])('示されていない：%s', (asks, facts, readings) => {
    const unconfirmed = [oncePerson, ...readings]
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing: [asks], unconfirmed })
  })
})

describe('支援体制加算', () => {
  const rule = additionRule(specialtyAddition, {
    field: '行動障害',
    baseFee: true,
    trained: true,
    published: true,
    realUsers: false,
    medicalTie: false,
  })
  const users =
    '「現に対象の利用者がいる」を、行動関連項目10点以上の人など、その分野の基準に当たる人がいることと読むこと'
  const others =
    '要医療児者・精神障害者・高次脳機能障害の条件を、行動障害と同じ組み立て（研修を修了した人と公表で（Ⅱ）、対象の利用者がいて（Ⅰ））と読むこと'
  const ofFirst = '現に対象の利用者がいて（Ⅰ）に当たるため'
  const ofSecond = '（Ⅰ）の条件は示されていないため'
  const brain = '高次脳機能障害'

  test.each([
    ['行動障害', { realUsers: true }, 'Ⅰ', '526841', 60, [users]],
    ['行動障害', {}, 'Ⅱ', '526840', 30, []],
    ['行動障害', { medicalTie: true }, 'Ⅱ', '526840', 30, []],
    ['要医療児者', { realUsers: true }, 'Ⅰ', '526846', 60, [users, others]],
    ['要医療児者', child, 'Ⅱ', '556845', 30, [others]],
    ['精神障害者', { realUsers: true, medicalTie: true }, 'Ⅰ', '526851', 60, [users, others]],
    ['精神障害者', { realUsers: true }, 'Ⅱ', '526850', 30, [users, others]],
    ['精神障害者', { medicalTie: true }, 'Ⅱ', '526850', 30, [others]],
    [brain, { realUsers: true }, 'Ⅰ', '525078', 60, [users, others]],
    [brain, child, 'Ⅱ', '555079', 30, [others]],
  ])('%s %j は（%s）', (field, facts, level, code, units, unconfirmed) => {
    const ruling = rule({ field, ...facts })
    const addition = `${field}支援体制加算（${level}）`
    expect(ruling).toMatchObject({
      finding: { addition, code, units, uncounted: 0, claimable: true },
      unconfirmed,
    })
    expect(ruling.because.at(-1)).toBe(level === 'Ⅰ' ? ofFirst : ofSecond)
  })
  test.each([
    [base, { baseFee: false }],
    ['研修を修了した人を置いていること', { trained: false }],
    ['置いていることを公表していること', { published: false }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing: [asks] })
    expect(rule(facts).unconfirmed).toEqual(asks === base ? [withBase] : [])
  })
})

describe('主任相談支援専門員配置加算・ピアサポート体制加算', () => {
  const rule = additionRule(staffAddition, {
    addition: '主任相談支援専門員配置加算',
    baseFee: true,
    chief: true,
    core: true,
    guides: 'ほかの事業所にも',
    peerTrained: true,
    peerTenths: 5,
    partnerTenths: 5,
  })
  const peer = { addition: 'ピアサポート体制加算' }
  const half = 'ピアサポート体制加算の当事者と同僚を、それぞれ常勤換算0.5人以上と読むこと'
  test.each([
    ['中核でほかの事業所にも', {}, '主任相談支援専門員配置加算（Ⅰ）', '526031', 300, []],
    [
      '中核で自分の事業所だけ',
      { guides: '自分の事業所だけ' },
      '主任相談支援専門員配置加算（Ⅱ）',
      '526017',
      100,
      [],
    ],
    ['中核でない', { core: false }, '主任相談支援専門員配置加算（Ⅱ）', '526017', 100, []],
    ['児童', child, '主任相談支援専門員配置加算（Ⅰ）', '556031', 300, []],
    [
      'ピアサポート',
      { ...peer, chief: false, guides: 'していない' },
      'ピアサポート体制加算',
      '526890',
      100,
      [half],
    ],
    ['児童のピアサポート', { ...peer, ...child }, 'ピアサポート体制加算', '556890', 100, [half]],
  ])('%s', (_, facts, addition, code, units, unconfirmed) => {
    expect(rule(facts)).toMatchObject({
      finding: { addition, code, units, uncounted: 0, claimable: true },
      unconfirmed,
    })
  })
  test.each([
    [base, { baseFee: false }],
    [base, { ...peer, baseFee: false }],
    ['主任相談支援専門員を置いていること', { chief: false, peerTenths: 0 }],
    ['事業所の職員に助言・指導をしていること', { guides: 'していない' }],
    ['研修を修了した当事者と同僚がいること', { ...peer, peerTrained: false }],
    ['当事者が常勤換算0.5人以上であること', { ...peer, peerTenths: 4 }],
    ['同僚が常勤換算0.5人以上であること', { ...peer, partnerTenths: 4 }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing: [asks] })
    expect(rule(facts).unconfirmed.includes(withBase)).toBe(asks === base)
  })
})

describe('地域生活支援拠点等の加算', () => {
  const rule = additionRule(localBaseAddition, {
    addition: '機能強化加算',
    baseFee: '機能強化型（Ⅰ）（Ⅱ）の計画',
    isBase: true,
    coordinators: 1,
    nth: 1,
    times: 1,
    reported: true,
  })
  const code = '機能強化加算の番号を、計画の報酬には末尾3、モニタリングの報酬には末尾4と読むこと'
  const strong = (kind: string) => `地域生活支援拠点等機能強化加算（${kind}）`
  const urgent = { addition: '相談強化加算' }
  const joint = { addition: '共同支援加算' }
  const review = { baseFee: '機能強化型（Ⅰ）（Ⅱ）のモニタリング' }
  test.each([
    ['計画の月', {}, strong('計画'), '525043', 500, 0, [code]],
    ['モニタリングの月', review, strong('モニタリング'), '525044', 500, 0, [code]],
    ['児童のモニタリングの月', { ...child, ...review }, strong('モニタリング'), '555044', 500, 0, [code]],
    ['100人目', { nth: 100 }, strong('計画'), '525043', 500, 0, [code]],
    ['コーディネーター2人の200人目', { coordinators: 2, nth: 200 }, strong('計画'), '525043', 500, 0, [code]],
    ['緊急4回', { ...urgent, times: 4 }, '地域生活支援拠点等相談強化加算', '526855', 2800, 0, []],
    ['緊急5回でも4回まで', { ...urgent, times: 5 }, '地域生活支援拠点等相談強化加算', '526855', 2800, 1, []],
    ['共同支援', joint, '地域体制強化共同支援加算', '526860', 2000, 0, []],
    ['共同支援2回でも月に1回', { ...joint, times: 2 }, '地域体制強化共同支援加算', '526860', 2000, 1, []],
  ])('%s', (_, facts, addition, number, units, uncounted, unconfirmed) => {
    const ruling = rule(facts)
    expect(ruling.finding).toMatchObject({ addition, code: number, units, uncounted, claimable: true })
    expect(ruling.unconfirmed).toEqual(unconfirmed)
  })
  const placed = '地域生活支援拠点等に位置づけられていること'
  const inBase = '地域生活支援拠点等に位置づけられていない事業所は、この三つの加算を算定しないと読むこと'
  test.each([
    [[placed], { isBase: false }],
    [[placed], { ...urgent, isBase: false }],
    [[placed], { ...joint, isBase: false }],
    [['機能強化型（Ⅰ）か（Ⅱ）の報酬がある月であること'], { baseFee: 'そのほか' }],
    [['コーディネーター1人につき月に100人までであること'], { nth: 101 }],
    [['コーディネーター1人につき月に100人までであること'], { coordinators: 2, nth: 201 }],
    [
      [
        '拠点コーディネーターを専従で1人以上置いていること',
        'コーディネーター1人につき月に100人までであること',
      ],
      { coordinators: 0 },
    ],
    [['協議会に報告したこと'], { ...joint, reported: false }],
    [['1回以上行ったこと'], { ...urgent, times: 0 }],
  ])('示されていない：%j', (missing, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing })
    expect(rule(facts).unconfirmed.includes(inBase)).toBe(missing.includes(placed))
  })
})

describe('遠隔地訪問加算', () => {
  const rule = additionRule(remoteVisitAddition, {
    visitAddition: '退院・退所加算',
    specialArea: true,
    far: true,
    times: 3,
  })
  test('対象の加算で数えた訪問の回数だけ300単位', () => {
    expect(rule()).toMatchObject({
      finding: { code: null, times: 3, units: 900 },
      unconfirmed: [
        '対象の加算を、訪問・面談・同行をする9つの加算と読むこと',
        '「一定の距離」を満たすかどうかは職員が確かめると読むこと',
      ],
    })
    expect(rule({ visitAddition: '初回加算', times: 4 })).toMatchObject({ units: 1200, uncounted: 0 })
  })
  test.each([
    ['対象の加算で数える訪問であること', { visitAddition: 'そのほか' }],
    ['訪問先が特別地域にあること', { specialArea: false }],
    ['事業所から一定の距離があること', { far: false }],
    ['1回以上行ったこと', { times: 0 }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing: [asks] })
  })
})

checkProvision(meetingAddition)
checkProvision(onSiteAddition)
checkProvision(specialtyAddition)
checkProvision(staffAddition)
checkProvision(localBaseAddition)
checkProvision(remoteVisitAddition)
