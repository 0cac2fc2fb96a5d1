import { expect, test } from 'vitest'
import { publicHolidays } from '../../law/texts/public-holidays.ts'
import { readRecurring } from '../week/read-recurring.ts'
import type { Recurring } from '../week/recurring.ts'
import { askBalanceLaw } from './ask-balance-law.ts'
import type { Granted } from './balance-law.ts'
import { balanceWarnings } from './balance-warnings.ts'
import { monthBalance } from './month-balance.ts'
import { monthUse } from './month-use.ts'
import { overlaps } from './overlaps.ts'

const itemsOf = (...lines: string[]): Recurring[] =>
  lines.map((line) => {
    const read = readRecurring(line)
    if ('problems' in read) throw new Error(read.problems.join())
    return read.item
  })

/** The filled example of the notice (京都市 平成27年3月10日). */
const sample = itemsOf(
  '月・火・水・金・土 10:00〜15:00 生活介護（送迎、昼食、レクリエーション）',
  '月1回 5時間 移動支援',
  '月・金 16:00〜17:00 家事援助（調理、洗濯等）',
  '水 16:00〜17:00 家事援助（買物、掃除等）',
  '土 16:00〜18:00 友達と遊びに行く',
  '日・祝 10:00〜15:00 ○○へ行く',
)

const law = askBalanceLaw({ from: '2026-04', in: '京都市' })
const balanceOf = (items: readonly Recurring[], granted: readonly Granted[] = [], months = 12) => {
  const asked = { items, granted, from: '2026-04', months, law }
  const balance = monthBalance(asked)
  return { ...balance, warnings: balanceWarnings(asked, balance) }
}
const grant = (code: string, name: string, amount: number | null, unit: string): Granted => ({
  code,
  name,
  amount,
  unit,
})

test('通知の記入例の一月（令和8年4月）', () => {
  const uses = monthUse(sample, '2026-04', publicHolidays).map(
    ({ code, name, minutes, days, rested, rows }) => [
      ...[code, name, minutes / 60, days, rested.days, rows.join()],
    ],
  )
  expect(uses).toEqual([
    ['22', '生活介護', 105, 21, 20, '0'],
    ['移動支援', '移動支援', 5, 1, 1, '1'],
    ['11', '居宅介護', 13, 13, 12, '2,3'],
    [null, '友達と遊びに行く', 8, 4, 4, '4'],
    [null, '○○へ行く', 25, 5, 5, '5'],
  ])
})

test.each([
  ['2026-02', 20, 12],
  ['2026-04', 21, 13],
  ['2026-05', 22, 13],
  ['2026-07', 22, 14],
  ['2028-02', 21, 12],
])('%s の生活介護は%i日、家事援助は%i時間（長い月と短い月）', (month, days, hours) => {
  const [care, , help] = monthUse(sample, month, publicHolidays)
  expect([care?.days, (help?.minutes ?? 0) / 60]).toEqual([days, hours])
})

test('支給量の中なら、のこりが出る', () => {
  const { services, warnings } = balanceOf(sample, [
    grant('11', '居宅介護', 20, '時間/月'),
    grant('22', '生活介護', null, '当該月の日数から8日を引いた日数'),
    grant('移動支援', '移動支援', 10, '市町村の定めによる'),
  ])
  expect(
    services.map(({ name, counted, firstOver, rows }) => [name, counted, firstOver, rows.join()]),
  ).toEqual([
    ['居宅介護', '時間', null, '2,3'],
    ['生活介護', '日', null, '0'],
    ['移動支援', null, null, '1'],
  ])
  expect(services[0]?.months[0]).toEqual({
    ...{
      month: '2026-04',
      planned: 13,
      rested: 12,
      oneMore: null,
      leaving: null,
      granted: 20,
      left: 7,
      over: null,
    },
  })
  expect(services[1]?.months.map(({ granted }) => granted)).toEqual([
    22, 23, 22, 23, 23, 22, 23, 22, 23, 23, 20, 23,
  ])
  expect(warnings.map(({ kind }) => kind)).toEqual(['重なり'])
})

test('はじめてこえる月と、祝日に休めばこえないことを言う', () => {
  const { services, warnings } = balanceOf(itemsOf('月・水・金 16:00〜17:00 家事援助'), [
    grant('11', '居宅介護', 13, '時間/月'),
  ])
  expect(services[0]).toMatchObject({ firstOver: '2026-07' })
  expect(warnings).toEqual([
    {
      kind: '支給量をこえる',
      says: '居宅介護は令和8年7月に14時間になり、支給量の13時間を1時間こえます（12か月のうち2か月でこえます）',
      toDo: '祝日に休むとこえません。祝日に行うか休むかを決めてください。',
      rows: [0],
    },
  ])
  const [over] = balanceOf(itemsOf('月・水・金 16:00〜17:00 家事援助'), [
    grant('11', '居宅介護', 12, '時間/月'),
  ]).warnings
  expect(over?.toDo).toBe('回数か時間をへらすか、支給量の変更を相談してください。')
})

test('日数の上限をこえる', () => {
  const { warnings } = balanceOf(itemsOf('毎日 10:00〜15:00 生活介護'), [
    grant('22', '生活介護', null, '当該月の日数'),
  ])
  expect(warnings.map(({ kind }) => kind)).toEqual(['日数の上限をこえる'])
  expect(warnings[0]?.says).toBe(
    '生活介護は令和8年4月に30日になり、上限の22日を8日こえます（介護給付費等に係る支給決定事務等について（事務処理要領） 支給量の上限（利用日数）。未確認）',
  )
})

test('通う日数は、通うサービスをあわせて、一人について数える', () => {
  const week = itemsOf('月〜木 10:00〜15:00 生活介護', '金・土・日・祝 10:00〜15:00 就労継続支援B型')
  const says = (balance: ReturnType<typeof balanceOf>) =>
    balance.warnings.filter(({ kind }) => kind === '日数の上限をこえる').map((one) => [one.says, one.rows])
  expect(says(balanceOf(week, []))).toEqual([
    [
      expect.stringMatching(
        /^生活介護と就労継続支援B型は、あわせて令和8年4月に30日になり、上限の22日を8日こえます/,
      ),
      [0, 1],
    ],
  ])
  // One day with two of them is one day; services for children are not among them.
  const same = itemsOf(
    '月〜金 10:00〜12:00 生活介護',
    '月〜金 13:00〜15:00 就労継続支援B型',
    '土 10:00〜15:00 放課後等デイサービス',
  )
  expect(says(balanceOf(same, []))).toEqual([])
})

test('同じ時間と同じ日にできない組', () => {
  const { warnings } = balanceOf(
    itemsOf(
      '月・水 10:00〜15:00 生活介護（創作）',
      '水 14:30〜16:00 身体介護（入浴）',
      '月 16:00〜17:00 就労継続支援B型',
      '水 15:30〜17:00 移動支援',
    ),
  )
  expect(warnings.map(({ kind, says, rows }) => [kind, rows.join(), says.split('（障害福祉')[0]])).toEqual([
    [
      '同じ時間にできない',
      '0,1',
      '水曜日の14:30〜15:00に、「生活介護（創作）」と「身体介護（入浴）」が重なっています。同じ時間に算定できるのは一つだけです',
    ],
    [
      '同じ日にできない',
      '0,2',
      '令和8年4月6日など52日に、「生活介護（創作）」と「就労継続支援B型」が同じ日にあります。同じ日に算定できるのは一つだけです',
    ],
    ['重なり', '1,3', '水曜日の15:30〜16:00に、「身体介護（入浴）」と「移動支援」が重なっています'],
  ])
  for (const { says } of warnings.slice(0, 2)) expect(says).toContain('未確認')
})

test('祝日にだけ重なるものは、祝日と言う', () => {
  const lines = itemsOf('月・水 10:00〜15:00 生活介護', '日・祝 10:00〜12:00 ○○へ行く')
  const [only, ...others] = overlaps(lines, '2026-04-01', '2027-03-31', publicHolidays)
  expect(only?.says).toMatch(/^月・水曜日の祝日の10:00〜12:00に、/)
  expect(others).toEqual([])
})

test('夜は次の日の朝と重なり、終わりと始まりが同じなら重ならない', () => {
  const lines = itemsOf('金 22:00〜7:00 見守り', '土 6:30〜8:00 身体介護', '土 8:00〜9:00 家事援助')
  expect(overlaps(lines, '2026-04-01', '2026-04-30', publicHolidays)).toMatchObject([
    {
      rows: [0, 1],
      from: '06:30',
      to: '07:00',
      codes: [null, '11'],
      days: ['2026-04-04', '2026-04-11', '2026-04-18', '2026-04-25'],
    },
  ])
})

test('支給決定にないサービス、年に何回かの分、わからないこと', () => {
  const { warnings } = balanceOf(
    itemsOf(
      '月 10:00〜12:00 行動援護',
      '月3回 2時間 居宅介護',
      '年2回 1時間 居宅介護',
      '隔週水 家事援助',
      '通院 ※ときどき',
    ),
    [grant('11', '居宅介護', 6, '時間/月')],
  )
  expect(warnings.map(({ kind, says, rows }) => [kind, rows.join(), says])).toEqual([
    ['支給決定にない', '0', '行動援護は、支給決定にありません'],
    [
      'こえることがある',
      '1,2,3',
      '居宅介護は、年に何回かの分が入る月に7時間になり、支給量の6時間をこえることがあります',
    ],
    ['わからない', '3', '家事援助：隔週のどちらの週かが決まっていません。計画の最初の週から数えています'],
    ['わからない', '4', '通院：回数や曜日が決まっていないため、数えていません'],
    ['わからない', '3', '家事援助：1回の長さがないため、時間に数えていません'],
  ])
})

test('乗降介助は回で、居宅介護の時間とは別に数える', () => {
  const { services } = balanceOf(itemsOf('月 10:00〜10:30 通院等乗降介助', '火 10:00〜11:00 家事援助'), [
    grant('11', '居宅介護', 5, '時間/月'),
    grant('11', '居宅介護（通院等乗降介助）', 4, '回/月'),
  ])
  expect(services.map(({ months: [first] }) => [first?.planned, first?.left])).toEqual([
    [4, 1],
    [4, 0],
  ])
})

test('支給決定の期間の外の月は、量を言わない', () => {
  const granted = [{ ...grant('11', '居宅介護', 5, '時間/月'), from: '2026-05-01', until: '2026-06-30' }]
  const { services } = balanceOf(itemsOf('火 10:00〜11:00 家事援助'), granted, 4)
  expect(services[0]?.months.map((line) => line.granted)).toEqual([null, 5, 5, null])
})

test('通所の組と上限は、規定に聞いたもの', () => {
  expect(law.dayLimits.find(({ codes, month }) => codes.includes('22') && month === '2027-02')?.days).toBe(20)
  const inOneDay = law.pairRules
    .filter(({ within }) => within === '同じ日')
    .flatMap(({ pairs }) => pairs.map(String))
  expect(inOneDay).toContain('61,63')
  expect(inOneDay).not.toContain('11,22')
  expect(law.pairRules.flatMap(({ pairs }) => pairs.flat())).not.toContain('移動支援')
  expect(JSON.parse(JSON.stringify(law))).toEqual(law)
})
