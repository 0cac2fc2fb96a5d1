import { expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { factWords, organisationsIn } from './fact-words.ts'
import { groupEntries } from './group-entries.ts'
import type { Entry } from './queries.ts'

const ground = { title: '提出期限', source: '北区の定め', unconfirmed: false }
const on = '2026-05-01'
const service = { code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }
const names = (id: string) =>
  ({ office: 'みほん相談', helper: 'みほんヘルパー', centre: 'みほんセンター' })[id] ?? '？'

test.each<[Fact, string]>([
  [{ type: 'guardian-changed', on, guardian: 'g' }, '保護者が変わった'],
  [
    { type: 'guardian-changed', on, guardian: null },
    '保護者の登録がなくなり、本人が手続きをすることになった',
  ],
  [
    { type: 'office-refused', on, office: 'office', reason: '人手が足りない' },
    'みほん相談が引き受けられないと答えた（人手が足りない）',
  ],
  [
    {
      type: 'category-judged',
      on,
      category: '区分4',
      from: '2026-05-01',
      until: '2029-04-30',
      document: 'd',
    },
    '区分4と判定した（令和8年5月1日から令和11年4月30日まで）',
  ],
  [
    {
      type: 'grant-decided',
      on,
      services: [service],
      monitoring: { every: 6, from: '2026-05', until: '2027-04', months: [] },
      notice: 'n',
      certificate: 'c',
    },
    '支給を決定した：生活介護 22日/月（令和9年4月30日まで）。モニタリングは6か月ごと',
  ],
  [
    { type: 'provider-contracted', on, provider: 'helper', service: '11', amount: 18, unit: '時間/月' },
    'みほんヘルパーと居宅介護を契約した（18時間/月）',
  ],
  [
    { type: 'monitoring-done', on, month: '2026-10', finding: '継続', document: 'd', paper: 'p' },
    '令和8年10月のモニタリングを報告した（継続）',
  ],
  [
    { type: 'due-date-set', on, step: 10, until: '2026-05-31', ground },
    '⑩支給決定の期限を令和8年5月31日と決めた（根拠 北区の定め）',
  ],
  [{ type: 'notice-queued', on, to: { holder: '本人', party: 'person' }, about: 'x' }, '本人に知らせた'],
  [
    { type: 'notice-queued', on, to: { holder: 'サービス事業者', party: 'helper' }, about: 'x' },
    'みほんヘルパーに知らせた',
  ],
  [{ type: 'notice-queued', on, to: { holder: '窓口', party: null }, about: 'x' }, '窓口に知らせた'],
])('%o', (fact, says) => {
  expect(factWords(fact, names)).toBe(says)
})

test('事実に出てくる事業所を数える。本人は数えない', () => {
  expect(organisationsIn({ type: 'office-asked', on, office: 'office' })).toEqual(['office'])
  expect(
    organisationsIn({ type: 'notice-queued', on, to: { holder: '本人', party: 'person' }, about: 'x' }),
  ).toEqual([])
})

test('一度にしたことは一つにまとまる', () => {
  const entry = (seq: number, at: string, fact: Fact): Entry => ({
    seq,
    at,
    fact,
    role: '窓口',
    name: '',
    organisation: null,
  })
  const due: Fact = { type: 'due-date-set', on, step: 10, until: on, ground }
  const acts = groupEntries([
    entry(1, 'a', { type: 'plan-draft-started', on, document: 'd' }),
    entry(2, 'a', due),
    entry(3, 'b', { type: 'category-notified', on, paper: 'p' }),
    entry(4, 'c', due),
  ])
  expect(acts.map(({ main, follows }) => [main.seq, ...follows.map(({ seq }) => seq)])).toEqual([
    [1, 2],
    [3],
    [4],
  ])
})
