import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type DeadlineFacts, deadline } from './deadline.ts'

const day = Temporal.PlainDate.from
const week: DeadlineFacts = {
  from: day('2026-11-13'),
  length: 7,
  unit: '日',
  setByLaw: false,
  onDayOff: null,
  extraDaysOff: [],
  yearEndAsNation: true,
}
const rule = (over: Partial<DeadlineFacts>, on = '2026-11-13') =>
  applyOn({ on: day(on), in: '北区' }, deadline, { ...week, ...over })

const toHoliday = { length: 10 }
const open = '休日に当たらないため'
const off = '祝日（勤労感謝の日）に当たり、'
const equinox = '春分の日と秋分の日（とその振替）が計算による見込みの日であること'
const yearEnd = '市町村の年末年始の休日を、国の機関と同じ12月29日から1月3日までとすること'
const own =
  '市町村が自ら決めた期間が休日に終わるとき、動かすかどうかは市町村が決め、決めるまでは数えた日のままとすること'
const ownDaysOff = '市町村の条例の休日がほかにないとみること'
const stays = 'に当たるが、動かすことを市町村が決めておらず、数えた日のままとするため'

checkProvision(deadline)

describe('期限の日', () => {
  test.each([
    ['開庁日に終わる', {}, '2026-11-20', '2026-11-20', false, open, '第140条', []],
    [
      '土曜日、定めがない',
      { length: 8 },
      '2026-11-21',
      '2026-11-21',
      false,
      `土曜日${stays}`,
      '第142条',
      [own],
    ],
    [
      '祝日、定めがない',
      toHoliday,
      '2026-11-23',
      '2026-11-23',
      false,
      `祝日（勤労感謝の日）${stays}`,
      '第142条',
      [own],
    ],
    [
      '祝日、次の開庁日にする',
      { ...toHoliday, onDayOff: '次の開庁日にする' },
      '2026-11-23',
      '2026-11-24',
      true,
      `${off}市町村が次の開庁日にすると決めているため`,
      '第142条',
      [own],
    ],
    [
      '祝日、動かさない',
      { ...toHoliday, onDayOff: '動かさない' },
      '2026-11-23',
      '2026-11-23',
      false,
      '祝日（勤労感謝の日）に当たるが、市町村が動かさないと決めているため',
      '第142条',
      [own],
    ],
    ['祝日の翌日', { length: 11 }, '2026-11-24', '2026-11-24', false, open, '第140条', []],
    [
      '祝日、法律の期間',
      { ...toHoliday, setByLaw: true },
      '2026-11-23',
      '2026-11-24',
      true,
      `${off}法律や命令で定めた期間は次の開庁日に終わるため`,
      '第4条の2第4項',
      [],
    ],
    [
      '祝日、法律の期間は市町村の定めによらない',
      { ...toHoliday, setByLaw: true, onDayOff: '動かさない' },
      '2026-11-23',
      '2026-11-24',
      true,
      `${off}法律や命令で定めた期間は次の開庁日に終わるため`,
      '第4条の2第4項',
      [],
    ],
    [
      '市町村だけの休日',
      { extraDaysOff: [day('2026-11-20')], onDayOff: '次の開庁日にする' },
      '2026-11-20',
      '2026-11-24',
      true,
      '市町村の休日に当たり、市町村が次の開庁日にすると決めているため',
      '第142条',
      [own],
    ],
    [
      '1か月',
      { length: 1, unit: '月' },
      '2026-12-13',
      '2026-12-13',
      false,
      `日曜日${stays}`,
      '第142条',
      [own],
    ],
    [
      '1か月、末日',
      { from: day('2026-08-31'), length: 1, unit: '月' },
      '2026-09-30',
      '2026-09-30',
      false,
      open,
      '第140条',
      [],
    ],
    [
      '年をまたいで動く',
      { from: day('2026-12-24'), onDayOff: '次の開庁日にする', yearEndAsNation: null },
      '2026-12-31',
      '2027-01-04',
      true,
      '年末年始の休日に当たり、市町村が次の開庁日にすると決めているため',
      '第142条',
      [own, yearEnd],
    ],
    [
      '年末年始が国とちがう',
      { from: day('2026-12-24'), yearEndAsNation: false },
      '2026-12-31',
      '2026-12-31',
      false,
      open,
      '第140条',
      [],
    ],
    [
      '見込みの春分の日に当たる',
      { from: day('2027-03-14'), length: 7, setByLaw: true },
      '2027-03-21',
      '2027-03-23',
      true,
      '日曜日に当たり、法律や命令で定めた期間は次の開庁日に終わるため',
      '第4条の2第4項',
      [equinox],
    ],
    [
      '休日の表の先',
      { from: day('2051-01-01'), length: 3 },
      '2051-01-04',
      null,
      null,
      '休日の表がこの年に届かないため',
      '第140条',
      [],
    ],
    [
      '法律の期間が表の終わりに当たる',
      { from: day('2050-12-24'), setByLaw: true },
      '2050-12-31',
      null,
      null,
      '土曜日に当たるが、次の開庁日まで休日の表が届かないため',
      '第4条の2第4項',
      [],
    ],
    [
      '次の開庁日にする期間が表の終わりに当たる',
      { from: day('2050-12-24'), onDayOff: '次の開庁日にする' },
      '2050-12-31',
      null,
      null,
      '土曜日に当たるが、次の開庁日まで休日の表が届かないため',
      '第142条',
      [own],
    ],
    [
      '動かさない期間が表の終わりに当たる',
      { from: day('2050-12-24'), onDayOff: '動かさない' },
      '2050-12-31',
      '2050-12-31',
      false,
      '土曜日に当たるが、市町村が動かさないと決めているため',
      '第142条',
      [own],
    ],
    [
      '市町村だけの休日がわからない',
      { extraDaysOff: null },
      '2026-11-20',
      '2026-11-20',
      false,
      open,
      '第140条',
      [ownDaysOff],
    ],
    [
      '市町村だけの休日がわからず、動かさない',
      { ...toHoliday, extraDaysOff: null, onDayOff: '動かさない' },
      '2026-11-23',
      '2026-11-23',
      false,
      '祝日（勤労感謝の日）に当たるが、市町村が動かさないと決めているため',
      '第142条',
      [own],
    ],
  ] as [string, Partial<DeadlineFacts>, string, string | null, boolean | null, string, string, string[]][])(
    '%s',
    (_, over, counted, date, moved, why, article, unconfirmed) => {
      const { from, length, unit } = { ...week, ...over }
      expect(rule(over)).toMatchObject({
        finding: { counted, date, moved },
        because: [`${from} の翌日から${length}${unit}を数えると ${counted} になるため`, why],
        citation: { article },
        unconfirmed,
      })
    },
  )

  test('市町村が期間を決めていなければ日もない', () => {
    expect(rule({ length: null, setByLaw: true })).toMatchObject({
      finding: { counted: null, date: null, moved: null },
      because: ['市町村が期間を決めていないため'],
      unconfirmed: [],
    })
  })

  test.each([
    [null, null, null, '期限は決められていない'],
    ['2051-01-04', null, null, '数えると 2051-01-04 だが、期限の日は決まらない'],
    ['2026-11-23', '2026-11-24', true, '期限は 2026-11-24（数えると 2026-11-23 で休日）'],
    ['2026-11-20', '2026-11-20', false, '期限は 2026-11-20'],
  ])('言葉：%s %s %s', (counted, date, moved, words) => {
    expect(deadline.words({ counted, date, moved })).toBe(words)
  })

  test('制度の始まる前は問わない', () => expect(rule({}, '2012-03-31').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = deadline
  expect([id, title, chapter, asked]).toEqual(['deadline', '期限の日', '日付と番号', '期限を数える日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    from: { title: '期間の始まる出来事のあった日' },
    length: {
      title: '期間の長さ（市町村の定め）',
      anyOf: [
        {
          title: '期間の長さ（市町村の定め）',
          minimum: 1,
          maximum: 730,
          tries: [7, 14, 30, 60],
        },
        {},
      ],
    },
    unit: { title: '期間の単位', enum: ['日', '週', '月', '年'] },
    setByLaw: { title: '期間が法律または命令で定められている' },
    onDayOff: {
      title: '休日に当たるとき（市町村の定め）',
      anyOf: [{ title: '休日に当たるとき（市町村の定め）', enum: ['次の開庁日にする', '動かさない'] }, {}],
    },
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
