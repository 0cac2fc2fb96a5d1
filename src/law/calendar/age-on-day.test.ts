import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { ageOnDay } from './age-on-day.ts'

const day = Temporal.PlainDate.from
const rule = (birth: string, on: string) =>
  applyOn({ on: day(on), in: '北区' }, ageOnDay, { birth: day(birth) })

checkProvision(ageOnDay, [{ birth: '1940-05-10' }, { birth: '2010-05-10' }])

const child = '児童福祉法の障害児で、保護者が申請する'
const treatedAsAdult = '児童相談所などの意見により障害者とみなされることがある'
const adult = '障害者総合支援法の障害者で、本人が申請する'
const afterSchool = '放課後等デイサービスを続けられることがある'
const household = '施設に入所するとき、所得をみる世帯に保護者を含める'
const illness = '特定疾病があれば介護保険が先になる'
const eased = '生活介護・施設入所支援に必要な区分の下限がゆるくなる'
const careFirst = '介護保険が先になる'
const typeA = '就労継続支援A型は65歳になる前に5年使っていたときに限る'
const highCost = '高額障害福祉サービス等給付費の特例の対象になることがある'

describe('年齢とその意味（2026-05-10 生まれの人の誕生日の前後）', () => {
  const on = { before: '2026-05-09', birthday: '2026-05-10', after: '2026-05-11' }
  const bands: [number, string[], string[], number | null][] = [
    [15, [child, household], [child, treatedAsAdult, household], 18],
    [18, [child, treatedAsAdult, household], [adult, afterSchool, household], 20],
    [20, [adult, afterSchool, household], [adult], 40],
    [40, [adult], [adult, illness], 50],
    [50, [adult, illness], [adult, illness, eased], 65],
    [65, [adult, illness, eased], [adult, eased, careFirst, typeA, highCost], null],
  ]
  test.each(bands)('%i歳', (age, before, from, following) => {
    const birth = `${2026 - age}-05-10`
    const next = { age, reachedOn: on.before, from: on.birthday }
    expect(rule(birth, on.before)).toMatchObject({ finding: { age: age - 1, meanings: before, next } })
    for (const since of [on.birthday, on.after]) {
      const ruling = rule(birth, since)
      expect(ruling).toMatchObject({
        finding: { age, meanings: from },
        because: [`${birth} に生まれ、${since} に${age}歳であるため`],
        citation: { law: '年齢計算ニ関スル法律' },
      })
      expect(ruling.silent ? 0 : (ruling.finding.next?.age ?? null)).toBe(following)
    }
  })

  test.each([
    ['うるう日生まれ、平年', '2008-02-29', '2026-02-28', 17, '2026-02-28', '2026-03-01'],
    ['うるう日生まれ、その翌日', '2008-02-29', '2026-03-01', 18, '2028-02-28', '2028-02-29'],
    ['元日生まれ、大みそか', '2008-01-01', '2025-12-31', 17, '2025-12-31', '2026-01-01'],
    ['生まれた日', '2026-04-01', '2026-04-01', 0, '2041-03-31', '2041-04-01'],
  ])('%s', (_, birth, on, age, reachedOn, from) => {
    expect(rule(birth, on)).toMatchObject({ finding: { age, next: { reachedOn, from } } })
  })

  test('65歳からの二つの定めは平成30年4月から', () => {
    expect(rule('1950-05-10', '2018-03-31')).toMatchObject({
      finding: { meanings: [adult, eased, careFirst] },
      unconfirmed: [],
    })
    expect(rule('1950-05-10', '2018-04-01')).toMatchObject({
      finding: { meanings: [adult, eased, careFirst, typeA, highCost] },
      unconfirmed: ageOnDay.readings.slice(1).map(({ says }) => says),
    })
    expect(rule('1950-05-10', '2012-03-31').silent).toBe(true)
  })

  test('20歳未満の世帯の読み方は未確認', () => {
    const unconfirmed = ageOnDay.readings.slice(0, 1).map(({ says }) => says)
    expect(rule('2006-05-10', '2026-05-09')).toMatchObject({ unconfirmed })
    expect(rule('2006-05-10', '2026-05-10')).toMatchObject({ unconfirmed: [] })
  })
})

test('言葉', () => {
  const next = { age: 18, reachedOn: '2026-05-09', from: '2026-05-10' }
  expect(ageOnDay.words({ age: 17, meanings: [], next })).toBe(
    '17歳（18歳に達するのは 2026-05-09、18歳と数えるのは 2026-05-10 から）',
  )
  expect(ageOnDay.words({ age: 65, meanings: [], next: null })).toBe('65歳')
  expect(ageOnDay.wordings[0]?.says).toContain(
    '18歳未満：児童福祉法の障害児で、保護者が申請する。15歳以上18歳未満：',
  )
  expect(ageOnDay.wordings[0]?.says).toContain('65歳以上：介護保険が先になる。')
})

test.each([
  ['2026-04-01', null],
  ['2026-04-02', '2026-04-01 までの日を入れてください'],
  ['1895-04-02', null],
  ['1895-04-01', '2026-04-01 に130歳までの人の生年月日を入れてください'],
])('%s 生まれの食いちがい：%s', (birth, expected) => {
  const on = day('2026-04-01')
  const found = ageOnDay.mismatches?.({ birth: day(birth) }, { on, in: '北区' })
  expect(found).toEqual(expected === null ? [] : [{ field: 'birth', expected }])
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = ageOnDay
  expect([id, title, chapter, asked]).toEqual(['age', '年齢', '日付と番号', '年齢を数える日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', '2018-04-01'],
    ['2018-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({ birth: { title: '生年月日' } })
})
