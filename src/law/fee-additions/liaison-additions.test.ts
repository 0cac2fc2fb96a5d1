import { describe, expect, test } from 'vitest'
import { additionRule } from '../../../tests/law/addition-rule.ts'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { handoverAddition } from './handover-addition.ts'
import { intensiveAddition } from './intensive-addition.ts'
import { liaisonAddition } from './liaison-addition.ts'

const child = { benefit: '障害児相談支援' }

describe('居宅介護支援事業所等連携加算・保育・教育等移行支援加算', () => {
  const rule = additionRule(handoverAddition, {
    act: '会議参加',
    startsOther: true,
    phase: '期間中',
    times: 1,
    earlierTimes: 0,
  })
  const interviews = '訪問を、月に2回以上居宅を訪問して面接したときに1回と数えると読むこと'
  const limit = '支給決定の期間中は場合ごとに2回まで、終わってから6か月は場合ごとに月に1回までと読むこと'
  const childAfter = '保育・教育等移行支援加算も、支給決定の期間が終わってから6か月以内は算定できると読むこと'
  const after = { phase: '終わってから6か月以内' }

  test('児童の、期間が終わってからの算定は読み方による', () => {
    expect(rule({ ...after, ...child }).unconfirmed).toEqual([limit, childAfter])
    expect(rule(after).unconfirmed).toEqual([limit])
  })

  test.each([
    ['会議参加', {}, '居宅介護支援事業所等連携加算（会議参加）', '526018', 300],
    ['情報提供', { act: '情報提供' }, '居宅介護支援事業所等連携加算（情報提供）', '526019', 150],
    ['訪問', { act: '訪問', times: 2 }, '居宅介護支援事業所等連携加算（訪問）', '526035', 300],
    ['児童の会議参加', child, '保育・教育等移行支援加算（会議参加）', '556018', 300],
    ['児童の情報提供', { ...child, act: '情報提供' }, '保育・教育等移行支援加算（情報提供）', '556019', 150],
    ['児童の訪問', { ...child, act: '訪問', times: 2 }, '保育・教育等移行支援加算（訪問）', '556035', 300],
  ])('%s', (_, facts, addition, code, units) => {
    const ruling = rule(facts)
    expect(ruling.finding).toMatchObject({ addition, code, units, times: 1, claimable: true })
    expect(ruling.unconfirmed).toEqual(addition.endsWith('（訪問）') ? [limit, interviews] : [limit])
  })

  const starts = '満たす条件：ほかの支援を使い始めること'
  const inTime = '満たす条件：支給決定の期間中か、終わってから6か月以内であること'
  test.each([
    ['会議参加', 1, [starts, inTime]],
    ['情報提供', 1, [starts, inTime]],
    ['訪問', 2, [starts, inTime, '満たす条件：月に2回以上訪問して面接したこと']],
  ])('%sに求める条件', (act, times, because) => {
    expect(rule({ act, times }).because.slice(1)).toEqual(because)
  })

  test.each([
    ['期間中は2回まで', { times: 2 }, 2, 0],
    ['期間中の3回目は数えない', { times: 3 }, 2, 1],
    ['期間中すでに1回、あと1回', { times: 2, earlierTimes: 1 }, 1, 1],
    ['終わってからは月に1回', { ...after, times: 2 }, 1, 1],
    ['終わってからは期間中の回数によらない', { ...after, earlierTimes: 2 }, 1, 0],
    ['訪問は何回面接しても1回', { act: '訪問', times: 3 }, 1, 0],
  ])('回数の上限の読み方：%s', (_, facts, times, uncounted) => {
    expect(rule(facts)).toMatchObject({ claimable: true, times, uncounted })
  })

  test.each([
    ['ほかの支援を使い始めること', { startsOther: false }],
    ['支給決定の期間中か、終わってから6か月以内であること', { phase: '終わってから6か月を過ぎた' }],
    ['月に2回以上訪問して面接したこと', { act: '訪問', times: 1 }],
    ['上限までまだ数えられること', { earlierTimes: 2 }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, units: 0, missing: [asks] })
  })
})

describe('医療・保育・教育機関等連携加算', () => {
  const rule = additionRule(liaisonAddition, {
    act: '面談',
    baseFee: '計画',
    times: 1,
    hospitals: 0,
    firstPlanAddition: false,
    onlyLeftInstitution: false,
  })
  const name = (kind: string) => `医療・保育・教育機関等連携加算（${kind}）`
  const overlap =
    '計画を作る月の面談を、初回加算や、退院・退所する施設だけから情報を受けた退院・退所加算と一緒に算定しないと読むこと'
  const withBase = '通院同行と情報提供も、計画かモニタリングの報酬がある月だけ算定すると読むこと'
  const company = { act: '通院同行', times: 1, hospitals: 1 }

  test.each([
    ['面談して計画', {}, name('面談・計画作成月'), '526861', 200, []],
    ['面談してモニタリング', { baseFee: 'モニタリング' }, name('面談・モニタリング月'), '526863', 300, []],
    ['通院同行', company, name('通院同行'), '526865', 300, []],
    ['病院などへの情報提供', { act: '病院などへの情報提供' }, name('情報提供'), '526867', 150, []],
    ['それ以外への情報提供', { act: 'それ以外への情報提供' }, name('情報提供'), '526867', 150, []],
    ['児童の面談して計画', child, name('面談・計画作成月'), '556861', 200, []],
    [
      '児童の面談してモニタリング',
      { ...child, baseFee: 'モニタリング' },
      name('面談・モニタリング月'),
      '556862',
      300,
      [],
    ],
  ])('%s', (_, facts, addition, code, units, unconfirmed) => {
    expect(rule(facts)).toMatchObject({ finding: { addition, code, units, times: 1 }, unconfirmed })
  })

  const withFee = '満たす条件：計画かモニタリングの報酬がある月であること'
  test.each([
    [{ act: '面談' }, [withFee]],
    [{ act: '病院などへの情報提供' }, [withFee]],
    [{ act: 'それ以外への情報提供' }, [withFee]],
    [company, [withFee, '満たす条件：同行した病院などが1つ以上あること']],
  ])('%jに求める条件', (facts, because) => {
    expect(rule(facts).because.slice(1)).toEqual(because)
  })

  test.each([
    ['面談は2回でも月に1回', { times: 2 }, 1, 1],
    ['情報提供は2回でも月に1回', { act: '病院などへの情報提供', times: 2 }, 1, 1],
    ['3つの病院に3回', { ...company, times: 3, hospitals: 3 }, 3, 0],
    ['4つの病院に4回でも月に3回', { ...company, times: 4, hospitals: 4 }, 3, 1],
    ['1つの病院に2回は1回', { ...company, times: 2, hospitals: 1 }, 1, 1],
    ['2つの病院に3回は2回', { ...company, times: 3, hospitals: 2 }, 2, 1],
  ])('%s', (_, facts, times, uncounted) => {
    expect(rule(facts)).toMatchObject({ claimable: true, times, uncounted })
  })

  test.each([
    ['計画かモニタリングの報酬がある月であること', { baseFee: 'なし' }, []],
    ['計画かモニタリングの報酬がある月であること', { ...company, baseFee: 'なし' }, [withBase]],
    ['同行した病院などが1つ以上あること', { ...company, hospitals: 0 }, []],
  ])('示されていない：%s', (asks, facts, unconfirmed) => {
    expect(rule(facts)).toMatchObject({ claimable: false, missing: [asks], unconfirmed })
  })

  test.each([
    ['初回加算', { firstPlanAddition: true }],
    ['退院・退所する施設だけから情報を受けた退院・退所加算', { onlyLeftInstitution: true }],
  ])('計画を作る月の面談は、%sとは一緒に算定しない', (other, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, notWith: [other], unconfirmed: [overlap] })
    expect(rule({ ...facts, baseFee: 'モニタリング' }).claimable).toBe(true)
    expect(rule({ ...facts, ...company }).claimable).toBe(true)
  })
})

describe('集中支援加算', () => {
  const rule = additionRule(intensiveAddition, {
    act: '会議参加',
    baseFee: false,
    times: 1,
    homeVisit: false,
    personJoined: false,
    otherAddition: false,
  })
  const once = '訪問・会議開催・会議参加・情報提供を、それぞれ月に1回までと読むこと'
  const notTwice = '同じことについて、入院時情報連携加算や退院・退所加算などと重ねて算定しないと読むこと'
  const atHome = '訪問は、面接のうち1回は居宅を訪問したときに数えると読むこと'
  const personThere = '会議開催は、開いた会議に本人や家族が参加したときに数えると読むこと'
  const visit = { act: '訪問', times: 2, homeVisit: true }

  test.each([
    ['訪問', visit, '526021', '556021', 300, [atHome, once]],
    ['会議開催', { act: '会議開催', personJoined: true }, '526022', '556022', 300, [personThere, once]],
    ['会議参加', {}, '526023', '556023', 300, [once]],
    ['通院同行', { act: '通院同行' }, '526024', '556024', 300, []],
    ['情報提供', { act: '情報提供' }, '526026', '556025', 150, [once]],
  ])('%s', (act, facts, adult, ofChild, units, unconfirmed) => {
    const addition = `集中支援加算（${act}）`
    expect(rule(facts)).toMatchObject({ finding: { addition, code: adult, units, times: 1 }, unconfirmed })
    expect(rule({ ...facts, ...child })).toMatchObject({ finding: { addition, code: ofChild, units } })
    expect(rule({ ...facts, baseFee: true })).toMatchObject({
      claimable: false,
      units: 0,
      missing: ['計画・モニタリングの報酬がない月であること'],
    })
  })

  const noFee = '満たす条件：計画・モニタリングの報酬がない月であること'
  test.each([
    [visit, [noFee, '満たす条件：2回以上面接したこと', '満たす条件：面接のうち1回は居宅を訪問したこと']],
    [{ act: '会議開催', personJoined: true }, [noFee, '満たす条件：開いた会議に本人や家族が参加したこと']],
    [{ act: '会議参加' }, [noFee]],
    [{ act: '通院同行' }, [noFee]],
    [{ act: '情報提供' }, [noFee]],
  ])('%jに求める条件', (facts, because) => {
    expect(rule(facts).because.slice(1)).toEqual(because)
  })

  test.each([
    ['通院同行は3回', { act: '通院同行', times: 3 }, 3, 0],
    ['通院同行は4回でも3回まで', { act: '通院同行', times: 4 }, 3, 1],
    ['会議参加は2回でも1回', { times: 2 }, 1, 1],
    ['訪問は3回面接しても1回', { ...visit, times: 3 }, 1, 0],
  ])('%s', (_, facts, times, uncounted) => {
    expect(rule(facts)).toMatchObject({ claimable: true, times, uncounted })
  })

  test.each([
    ['2回以上面接したこと', { ...visit, times: 1 }],
    ['面接のうち1回は居宅を訪問したこと', { ...visit, homeVisit: false }],
    ['開いた会議に本人や家族が参加したこと', { act: '会議開催' }],
  ])('示されていない：%s', (asks, facts) => {
    expect(rule(facts)).toMatchObject({ claimable: false, missing: [asks] })
  })

  test('同じことについてほかの加算があれば重ねない', () => {
    expect(rule({ otherAddition: true })).toMatchObject({
      claimable: false,
      notWith: ['同じことについてのほかの加算'],
      unconfirmed: [once, notTwice],
    })
  })
})

checkProvision(handoverAddition)
checkProvision(liaisonAddition)
checkProvision(intensiveAddition)
