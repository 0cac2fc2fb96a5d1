import { expect, test } from 'vitest'
import { applied, facts as f, fileOf } from '../case/sample-facts.ts'
import type { GrantTerms } from './grant-terms.ts'
import { grantWarnings } from './grant-warnings.ts'

const terms: GrantTerms = {
  services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
  monitoring: { every: 6, freshMonthly: true, counted: null },
  ceiling: { monthly: 9300, from: '2026-05-01', until: '2027-04-30' },
  mealSupport: false,
  specialBenefit: null,
  ceilingManager: '',
  certificateNumber: '0000000018',
  reason: '必要',
  remarks: '',
  desk: 'desk',
}
const category = { ...f.judged, until: '2028-12-31' }
const facts = {
  file: fileOf(applied(), category, f.coordinated),
  birthDate: '1990-04-02',
  municipality: { name: '北区', prefecture: '東京都', settings: {} },
  today: '2026-04-30',
  previous: null,
}

test.each([
  ['案のとおり', {}, []],
  [
    '上限をこえる',
    { services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2029-05-01' }] },
    ['上限の令和11年4月30日', '区分の有効期間'],
  ],
  [
    '申請にない',
    { services: [{ code: '24', amount: 7, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }] },
    ['短期入所は、申請にありません', '生活介護が、支給する'],
  ],
  [
    '申請より前から',
    { services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-03-01', until: '2027-02-28' }] },
    ['申請の日'],
  ],
  [
    'ふつうでない単位',
    { services: [{ code: '22', amount: 22, unit: '時間/月', from: '2026-05-01', until: '2027-04-30' }] },
    ['ふつうは「日/月」'],
  ],
  [
    '日数の上限と同じ',
    { services: [{ code: '22', amount: 23, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }] },
    [],
  ],
  [
    '日数の上限を半日こえる',
    { services: [{ code: '22', amount: 23.5, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }] },
    ['生活介護の量が、月に23日までの上限'],
  ],
  [
    '区分の下限に足りない',
    {
      services: [{ code: '21', amount: null, unit: '当該月の日数', from: '2026-05-01', until: '2027-04-30' }],
    },
    ['療養介護の対象者の条件：満たさない（区分5以上', '療養介護は、申請にありません', '生活介護が、支給する'],
  ],
])('決める前の注意：%s', (_, changed: Partial<GrantTerms>, says) => {
  const warnings = grantWarnings(facts, { ...terms, ...changed })
  expect(warnings).toHaveLength(says.length)
  for (const [at, part] of says.entries()) expect(warnings[at]).toContain(part)
})

test('調整会議が不適当としたときは、それを先に言う', () => {
  const file = fileOf(applied(), category, { ...f.coordinated, finding: '支給は不適当' })
  expect(grantWarnings({ ...facts, file }, terms)).toEqual(['調整会議の結果は「支給は不適当」です。'])
})
