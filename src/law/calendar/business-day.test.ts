import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type BusinessDayFacts, businessDay } from './business-day.ts'

const day = Temporal.PlainDate.from
const nation: BusinessDayFacts = { extraDaysOff: [], yearEndAsNation: true }
const rule = (on: string, facts = nation) => applyOn({ on: day(on), in: '北区' }, businessDay, facts)

checkProvision(businessDay)

describe('開庁日', () => {
  const act = '地方自治法'
  const holidays = '国民の祝日に関する法律'
  test.each([
    ['連休の前の日', '2026-11-20', true, '2026-11-19', '2026-11-24', '休日に当たらないため', act],
    ['土曜日', '2026-11-21', false, '2026-11-20', '2026-11-24', '土曜日であるため', act],
    ['日曜日', '2026-11-22', false, '2026-11-20', '2026-11-24', '日曜日であるため', act],
    ['祝日', '2026-11-23', false, '2026-11-20', '2026-11-24', '祝日（勤労感謝の日）であるため', holidays],
    ['連休の次の日', '2026-11-24', true, '2026-11-20', '2026-11-25', '休日に当たらないため', act],
    [
      '振替休日',
      '2026-05-06',
      false,
      '2026-05-01',
      '2026-05-07',
      '祝日（こどもの日 振替休日）であるため',
      holidays,
    ],
    ['御用納め', '2025-12-26', true, '2025-12-25', '2026-01-05', '休日に当たらないため', act],
    ['12月29日', '2025-12-29', false, '2025-12-26', '2026-01-05', '年末年始の休日であるため', act],
    ['元日', '2026-01-01', false, '2025-12-26', '2026-01-05', '祝日（元日）であるため', holidays],
    ['休日の表の終わり', '2050-12-28', true, '2050-12-27', null, '休日に当たらないため', act],
    ['表の先の平日', '2051-01-04', null, '2050-12-28', null, '休日の表がこの年に届かないため', act],
    ['表の先の土曜日', '2051-01-07', false, null, null, '土曜日であるため', act],
  ] as const)('%s（%s）', (_, on, open, previous, next, because, law) => {
    expect(rule(on)).toMatchObject({
      finding: { open, previous, next },
      because: [because],
      citation: { law },
    })
  })

  test('市町村の定め', () => {
    const own = { extraDaysOff: [day('2026-11-24')], yearEndAsNation: false }
    expect(rule('2026-11-24', own)).toMatchObject({
      finding: { open: false, previous: '2026-11-20', next: '2026-11-25' },
      because: ['市町村の休日であるため'],
    })
    expect(rule('2025-12-29', own)).toMatchObject({ finding: { open: true, next: '2025-12-30' } })
  })

  test.each([
    ['2026-11-20', null, []],
    ['2025-12-26', null, ['市町村の年末年始の休日を、国の機関と同じ12月29日から1月3日までとすること']],
    ['2025-12-26', true, []],
    ['2027-03-19', true, ['春分の日と秋分の日（とその振替）が計算による見込みの日であること']],
    ['2027-04-01', true, []],
    ['2051-01-04', true, []],
  ])('%s の未確認の読み方（年末年始が国と同じか %s）', (on, yearEndAsNation, unconfirmed) => {
    expect(rule(on, { ...nation, yearEndAsNation })).toMatchObject({ unconfirmed })
  })

  test('市町村だけの休日がわからなければ、ほかにないとみる', () => {
    expect(rule('2026-11-21', { ...nation, extraDaysOff: null })).toMatchObject({
      finding: { open: false, next: '2026-11-24' },
      unconfirmed: ['市町村の条例の休日がほかにないとみること'],
    })
  })

  test.each([
    [true, '2026-11-19', '2026-11-24', '開庁日（前の開庁日 2026-11-19、次の開庁日 2026-11-24）'],
    [false, '2050-12-28', null, '休日（前の開庁日 2050-12-28、次の開庁日 わからない）'],
    [
      null,
      null,
      null,
      '休日の表がこの年に届かず、わからない（前の開庁日 わからない、次の開庁日 わからない）',
    ],
  ])('言葉：%s %s %s', (open, previous, next, words) => {
    expect(businessDay.words({ open, previous, next })).toBe(words)
  })

  test('制度の始まる前は問わない', () => expect(rule('2012-03-31').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = businessDay
  expect([id, title, chapter, asked]).toEqual(['business-day', '開庁日', '日付と番号', '開庁日かを問う日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    extraDaysOff: {
      title: '市町村だけの休日',
      anyOf: [{ title: '市町村だけの休日', maxItems: 50, items: { title: '休日' } }, {}],
    },
    yearEndAsNation: {
      title: '市町村の年末年始の休日が12月29日から1月3日までである',
      anyOf: [{ title: '市町村の年末年始の休日が12月29日から1月3日までである' }, {}],
    },
  })
})
