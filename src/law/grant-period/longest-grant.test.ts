import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { endOfWholeMonths } from '../texts/end-of-whole-months.ts'
import { type GrantKind, grantKinds, longestMonths } from './grant-kinds.ts'
import { longestGrant } from './longest-grant.ts'

const day = Temporal.PlainDate.from
const rule = (service: string, start: string, kind: GrantKind = 'ふつうの利用') =>
  applyOn({ on: day(start), in: '北区' }, longestGrant, { service, kind, start: day(start) })
const reply = (facts: Record<string, unknown>, on = '2026-04-01') =>
  ask(longestGrant as Provision<unknown, unknown>, { on, in: '北区', facts })

/** Starts through the years: a start at random is mostly too far from the day asked about. */
const starts = Array.from({ length: 10 }, (_, at) => `${2012 + 2 * at}-04-01`)
checkProvision(
  longestGrant,
  starts.map((start) => ({ service: '33', kind: 'ふつうの利用', start })),
)

/** 規則第15条 by service, written down a second time. */
const expected: [string, string[], number, string][] = [
  ['訪問系', ['11', '12', '13', '14', '15'], 12, '第15条'],
  ['療養介護・生活介護・施設入所支援', ['21', '22', '32'], 36, '第15条'],
  ['短期入所', ['24'], 12, '第15条'],
  ['共同生活援助', ['33'], 36, '第15条'],
  [
    '宿泊型自立訓練・自立生活援助・自立訓練・就労移行・就労定着',
    ['34', '35', '41', '42', '43', '44', '47'],
    12,
    '第15条',
  ],
  ['就労継続支援', ['45', '46'], 36, '第15条'],
  ['就労選択支援', ['48'], 2, '第15条'],
  ['地域移行支援', ['53'], 6, '第51条の8'],
  ['地域定着支援', ['54'], 12, '第51条の8'],
  ['障害児通所', ['61', '63', '64', '65'], 12, '第21条の5の7第8項'],
]

describe.each(expected)('%s', (_, services, months, article) => {
  test.each(services)('%s', (service) => {
    const until = day('2026-04-01').add({ months }).subtract({ days: 1 }).toString()
    expect(rule(service, '2026-04-01')).toMatchObject({ finding: { months, until }, citation: { article } })
  })
})

test.each([
  ['居宅介護', '11', '2024-05-01', 12, '2025-04-30', ''],
  [
    '居宅介護（規則第15条の例：2024-05-10から12か月）',
    '11',
    '2024-05-10',
    12,
    '2025-05-31',
    '（始まる月の残りを加える）',
  ],
  ['居宅介護', '11', '2024-05-31', 12, '2025-05-31', '（始まる月の残りを加える）'],
  ['居宅介護', '11', '2024-05-02', 12, '2025-05-31', '（始まる月の残りを加える）'],
  ['短期入所', '24', '2023-02-10', 12, '2024-02-29', '（始まる月の残りを加える）'],
  ['地域移行支援', '53', '2024-04-01', 6, '2024-09-30', ''],
  ['就労選択支援', '48', '2025-10-01', 2, '2025-11-30', ''],
])('%s（%s）は %s から最長 %i か月で %s まで', (_, service, start, months, until, rest) => {
  const ruling = rule(service, start)
  expect(ruling).toMatchObject({ finding: { months, until } })
  expect(ruling.silent || ruling.because[0]).toMatch(new RegExp(`の上限は${months}か月${rest}のため$`))
})

const doubts: Record<GrantKind, string[]> = {
  ふつうの利用: [],
  体験利用: ['共同生活援助の体験利用の上限を12か月とすること'],
  地域移行支援型ホーム: ['共同生活援助の地域移行支援型ホームの上限を24か月とすること'],
  サテライト型: ['共同生活援助のサテライト型を平成26年4月1日からとし、上限を36か月とすること'],
}

test.each([
  ['体験利用', 12, '2027-03-31', '共同生活援助（体験利用）の上限は12か月のため'],
  ['地域移行支援型ホーム', 24, '2028-03-31', '共同生活援助（地域移行支援型ホーム）の上限は24か月のため'],
  ['サテライト型', 36, '2029-03-31', '共同生活援助（サテライト型）の上限は36か月のため'],
  ['ふつうの利用', 36, '2029-03-31', '共同生活援助の上限は36か月のため'],
] as const)('共同生活援助の%sは%iか月', (kind, months, until, why) => {
  expect(rule('33', '2026-04-01', kind)).toMatchObject({
    ...{ finding: { months, until, usualUntil: null }, because: [why] },
    unconfirmed: doubts[kind],
  })
})

test.each([
  ['2014-03-31', [{ field: 'kind', expected: expect.stringContaining('サテライト型は 2014-04-01 から') }]],
  ['2014-04-01', undefined],
])('サテライト型は %s 始まりでは', (start, problems) => {
  const asked = reply({ service: '33', kind: 'サテライト型', start }, '2014-04-01')
  expect('problems' in asked ? asked.problems : undefined).toEqual(
    problems?.map((one) => expect.objectContaining(one)),
  )
  expect(reply({ service: '33', kind: '体験利用', start }, '2014-04-01')).toHaveProperty('ruling')
})

test('就労選択支援は、法の上限は2か月、実務ではまず1か月', () => {
  expect(rule('48', '2025-10-15')).toMatchObject({
    finding: { months: 2, until: '2025-12-31', usualUntil: '2025-11-30' },
    unconfirmed: [
      '就労選択支援の上限を2か月とすること',
      '就労選択支援はまず1か月を決定し、要るときにもう1か月とすること',
    ],
  })
  expect(rule('46', '2025-10-15')).toMatchObject({ finding: { usualUntil: null }, unconfirmed: [] })
})

test.each([
  ['移動支援', '移動支援', '2024-04-01', '移動支援'],
  ['計画相談支援', '52', '2024-04-01', '計画相談支援'],
  ['障害児入所', '71', '2024-04-01', '福祉型障害児入所施設'],
  ['始まる前の就労選択支援', '48', '2025-09-30', '48'],
])('%sには上限がない', (_, service, start, name) => {
  expect(rule(service, start)).toMatchObject({
    finding: { months: null, until: null, usualUntil: null },
    because: [`${name}に有効期間の上限の定めがないため`],
    unconfirmed: [],
  })
})

test('制度の始まる前は何も言わず、その日にないサービスと合わない利用のしかたは断る', () => {
  const usual = { service: '11', kind: 'ふつうの利用', start: '2012-04-01' }
  expect(reply(usual, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply(usual, '2012-04-01')).toMatchObject({ ruling: { silent: false } })
  expect(reply({ ...usual, service: '48', start: '2025-09-30' })).toMatchObject({
    problems: [{ field: 'service' }],
  })
  expect(reply({ ...usual, start: '2012-03-31' }, '2012-04-01')).toMatchObject({
    problems: [{ field: 'start', expected: '2012-04-01 からの日を入れてください' }],
  })
  expect(reply({ ...usual, start: '2024-03-31' })).toMatchObject({
    problems: [{ field: 'start', expected: expect.stringContaining('前後24か月') }],
  })
  expect(reply({ ...usual, start: '2024-04-01' })).toHaveProperty('ruling')
  expect(reply({ ...usual, start: '2026-04-01', kind: '体験利用' })).toMatchObject({
    problems: [{ field: 'kind', expected: '共同生活援助のほかは「ふつうの利用」にしてください' }],
  })
  expect(reply({ ...usual, start: '2026-04-01', service: '33', kind: '体験利用' })).toHaveProperty('ruling')
})

test('どのサービスのどの始まりでも、上限をこえず、1日始まりはちょうどの月数になる', () => {
  const services = expected.flatMap(([, codes]) => codes)
  const days = fc.integer({ min: 0, max: 5000 }).map((days) => day('2025-10-01').add({ days }))
  fc.assert(
    fc.property(
      fc.constantFrom(...services),
      fc.constantFrom(...grantKinds),
      days,
      (service, kind, start) => {
        const most = longestMonths(service, kind, start)?.most ?? 0
        const after = endOfWholeMonths(start, most).add({ days: 1 })
        expect(after.day).toBe(1)
        const whole = start.day === 1 ? start : start.with({ day: 1 }).add({ months: 1 })
        expect(whole.until(after, { largestUnit: 'months' }).toString()).toBe(`P${most}M`)
      },
    ),
  )
})

test('言葉', () => {
  const { words } = longestGrant
  expect(words({ months: 2, until: '2025-11-30', usualUntil: '2025-10-31' })).toBe(
    '2か月、2025-11-30まで（ふつうは2025-10-31まで）',
  )
  expect(words({ months: 12, until: '2027-03-31', usualUntil: null })).toBe('12か月、2027-03-31まで')
  expect(words({ months: null, until: null, usualUntil: null })).toBe('有効期間の上限の定めがない')
})

test('名前と、問う日・始まりの日', () => {
  const { id, chapter, day: asked } = longestGrant
  expect([id, chapter, asked]).toEqual(['longest-grant', '支給決定', '支給決定をする日'])
  expect(factsSchema(longestGrant.facts).properties).toMatchObject({ start: { title: '支給決定期間の初日' } })
})
