import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { monitoringInterval } from './monitoring-interval.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'

const ordinary: MonitoringIntervalFacts = {
  isNew: false,
  services: [],
  inFacility: false,
  age: 40,
  careManagement: 'なし',
  needsIntensive: false,
  hasDayGroupHome: false,
}
const rule = (over: Partial<MonitoringIntervalFacts>, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, monitoringInterval, { ...ordinary, ...over })

checkProvision(
  monitoringInterval,
  ['11', '32', '42', '43', '33', '62'].map((code) => ({ ...ordinary, services: [code] })),
)

describe('モニタリングの標準期間（規則第6条の16、いまの表）', () => {
  test.each([
    ['新規の生活介護', { isNew: true, services: ['22'] }, 1, 6],
    ['新規の居宅介護', { isNew: true, services: ['11'] }, 1, 3],
    ['新規の施設入所', { isNew: true, services: ['32', '22'], inFacility: true }, 1, 6],
    ['生活介護と居宅介護（短いほう）', { services: ['22', '11'] }, 3, 3],
    ['共同生活援助（日中サービス支援型）', { services: ['33'], hasDayGroupHome: true }, 3, 3],
    ['日中サービス支援型は共同生活援助でだけ数える', { services: ['22'], hasDayGroupHome: true }, 6, 6],
    ['集中的な支援が必要な生活介護', { needsIntensive: true, services: ['22'] }, 1, 1],
    ['入所なら集中的な支援の行はない', { services: ['22'], inFacility: true, needsIntensive: true }, 6, 6],
    ['集中的な支援が必要な包括支援', { services: ['14'], needsIntensive: true }, 1, 1],
    ['入所して居宅介護も', { services: ['11'], inFacility: true }, 6, 6],
    ['施設入所の自立訓練', { services: ['32', '42'] }, 6, 6],
    ['64歳の生活介護', { services: ['22'], age: 64 }, 6, 6],
    ['65歳の生活介護、ケアマネなし', { services: ['22'], age: 65 }, 3, 3],
    ['66歳の生活介護、ケアマネなし', { services: ['22'], age: 66 }, 3, 3],
    ['65歳の生活介護、介護保険', { services: ['22'], age: 65, careManagement: '介護保険' }, 6, 6],
    ['65歳の生活介護、介護扶助', { services: ['22'], age: 65, careManagement: '介護扶助' }, 6, 6],
    ['65歳の地域定着支援', { services: ['54'], age: 65 }, 6, 6],
    ['移動支援だけ', { services: ['移動支援'] }, null, null],
    ['新規の移動支援だけ', { isNew: true, services: ['移動支援'] }, null, null],
    ['集中的な支援が必要でも移動支援だけ', { needsIntensive: true, services: ['移動支援'] }, null, null],
    ['サービスなし', {}, null, null],
  ] as [string, Partial<MonitoringIntervalFacts>, number | null, number | null][])(
    '%s',
    (_, over, months, later) => expect(rule(over)).toMatchObject({ finding: { months, later } }),
  )
})

/** Written down from the notice service by service: months in 2012, 2018, 2019 and 2025 (- : none). */
describe('理由と読み方', () => {
  const unconfirmed = (over: Partial<MonitoringIntervalFacts>, on?: string) => {
    const ruling = rule(over, on)
    return ruling.silent ? [] : ruling.unconfirmed.map((reading) => reading.slice(0, 10))
  }

  test('理由には、決めた行が先に、ほかの行があとに並ぶ', () => {
    expect(rule({ isNew: true, services: ['22', '11', '33'], hasDayGroupHome: true })).toMatchObject({
      because: [
        '1か月ごと：新しい利用、または種類・内容・量が大きく変わった利用で、開始から3か月がたっていないため',
        'ほかに当てはまる行：3か月ごと：訪問系・短期入所・訓練などの利用者のため（居宅介護）',
        'ほかに当てはまる行：6か月ごと：在宅の利用者のため（生活介護、共同生活援助）',
        'ほかに当てはまる行：3か月ごと：共同生活援助（日中サービス支援型）の利用者のため',
      ],
      unconfirmed: [],
    })
    expect(rule({ services: ['32'] })).toMatchObject({
      because: ['6か月ごと：施設入所支援・療養介護などの利用者のため'],
    })
    expect(rule({ services: ['22'], needsIntensive: true, age: 65 })).toMatchObject({
      because: [
        '1か月ごと：在宅で集中的な支援が必要なため',
        'ほかに当てはまる行：6か月ごと：在宅の利用者のため（生活介護）',
        'ほかに当てはまる行：3か月ごと：65歳以上で介護保険のケアマネジメントを受けていないため',
      ],
      unconfirmed: [],
    })
    expect(rule({ services: ['35', '48'] })).toMatchObject({
      because: [
        '1か月ごと：就労選択支援の利用者のため（就労選択支援）',
        'ほかに当てはまる行：3か月ごと：自立生活援助・就労定着支援の利用者のため（自立生活援助）',
      ],
    })
    expect(rule({})).toMatchObject({ because: ['標準期間の定めがあるサービスがないため'], unconfirmed: [] })
  })

  test.each([
    ['就労選択支援', { services: ['48'] }, undefined, ['就労選択支援の標準期間を']],
    ['平成31年3月までの自立訓練', { services: ['42'] }, '2019-03-31', ['平成31年3月までの自']],
    [
      '平成31年3月までの自立訓練と生活介護',
      { services: ['42', '22'] },
      '2019-03-31',
      ['平成31年3月までの自'],
    ],
    ['平成31年4月からの自立訓練', { services: ['42'] }, '2019-04-01', []],
    [
      '平成31年3月までの宿泊型自立訓練',
      { services: ['34'] },
      '2019-03-31',
      ['平成31年3月までの自', '宿泊型自立訓練を、自立訓練と'],
    ],
    ['宿泊型自立訓練', { services: ['34'] }, '2019-04-01', ['宿泊型自立訓練を、自立訓練と']],
    ['平成30年3月までの生活介護', { services: ['22'] }, '2018-03-31', ['平成30年3月までの標準']],
    ['平成30年4月からの生活介護', { services: ['22'] }, '2018-04-01', []],
    ['平成30年3月までの地域定着支援', { services: ['54'] }, '2018-03-31', ['平成30年3月までの標準']],
    ['平成30年3月までの放課後等デイ', { services: ['63'] }, '2018-03-31', ['平成30年3月までの標準']],
    ['平成30年3月までの居宅介護', { services: ['11'] }, '2018-03-31', []],
    ['平成30年3月までの施設入所支援', { services: ['32'] }, '2018-03-31', []],
    [
      '平成30年3月までの集中的な支援',
      { services: ['11'], needsIntensive: true },
      '2018-03-31',
      ['平成30年3月までの標準'],
    ],
    ['平成30年4月からの集中的な支援', { services: ['11'], needsIntensive: true }, '2018-04-01', []],
    ['65歳の生活介護', { services: ['22'], age: 65 }, undefined, ['65歳以上の人の3か月ご']],
    ['65歳の居宅介護はもともと3か月', { services: ['11'], age: 65 }, undefined, []],
    [
      '介護扶助',
      { services: ['22'], age: 65, careManagement: '介護扶助' },
      undefined,
      ['介護扶助のケアマネジメン'],
    ],
    ['64歳の介護扶助', { services: ['22'], age: 64, careManagement: '介護扶助' }, undefined, []],
    [
      '介護扶助、平成30年3月',
      { services: ['22'], age: 65, careManagement: '介護扶助' },
      '2018-03-31',
      ['平成30年3月までの標準'],
    ],
    ['介護扶助、地域定着支援', { services: ['54'], age: 65, careManagement: '介護扶助' }, undefined, []],
    ['型がわからない', { services: ['33'], hasDayGroupHome: null }, undefined, ['共同生活援助の型がわから']],
    [
      '型がわからない、平成30年3月',
      { services: ['33'], hasDayGroupHome: null },
      '2018-03-31',
      ['平成30年3月までの標準'],
    ],
    [
      '型がわからない、生活介護も',
      { services: ['22', '33'], hasDayGroupHome: null },
      undefined,
      ['共同生活援助の型がわから'],
    ],
    ['日中サービス支援型とわかる', { services: ['33'], hasDayGroupHome: true }, undefined, []],
    ['型がわからないが、居宅介護で3か月', { services: ['33', '11'], hasDayGroupHome: null }, undefined, []],
    ['介護扶助で居宅介護', { services: ['11'], age: 65, careManagement: '介護扶助' }, undefined, []],
    ['型がわからない、入所', { services: ['33', '32'], hasDayGroupHome: null }, undefined, []],
    ['型がわからない、施設', { services: ['33'], inFacility: true, hasDayGroupHome: null }, undefined, []],
    ['型がわからないが、共同生活援助がない', { services: ['22'], hasDayGroupHome: null }, undefined, []],
  ] as [string, Partial<MonitoringIntervalFacts>, string | undefined, string[]][])(
    '未確認の読み方：%s',
    (_, over, on, says) => expect(unconfirmed(over, on)).toEqual(says.map((reading) => reading.slice(0, 10))),
  )

  test('障害児通所だけなら児童福祉法施行規則を根拠に示す', () => {
    expect(rule({ services: ['63'] })).toMatchObject({
      citation: { law: '児童福祉法施行規則', article: '第1条の2の6', confidence: 'unconfirmed' },
    })
    expect(rule({ services: ['63', '24'] })).toMatchObject({
      citation: { law: '障害者総合支援法施行規則', article: '第6条の16', confidence: 'confirmed' },
    })
    expect(rule({})).toMatchObject({ citation: { law: '障害者総合支援法施行規則' } })
    expect(rule({ services: ['63', '48'] }, '2025-09-30')).toMatchObject({
      citation: { law: '障害者総合支援法施行規則' },
    })
  })

  test.each([
    [1, 6, '標準期間は、はじめの3か月は毎月、その後は6か月ごと'],
    [3, 3, '標準期間は3か月ごと'],
    [1, 1, '標準期間は毎月'],
    [null, null, '標準期間の定めがあるサービスがありません'],
  ])('%s・%s → %s', (months, later, words) => {
    expect(monitoringInterval.words({ months, later })).toBe(words)
  })

  test('その日にないサービスは食いちがいになる', () => {
    const missing = (on: string) =>
      monitoringInterval.mismatches?.(
        { ...ordinary, services: ['48'] },
        { on: Temporal.PlainDate.from(on), in: '北区' },
      )
    expect(missing('2025-09-30')).toMatchObject([{ field: 'services' }])
    expect(missing('2025-10-01')).toEqual([])
  })

  test('文言は表のとおりに書かれている', () => {
    const says = monitoringInterval.wordings.map((wording) => wording.says)
    expect(says[0]).toContain('施設入所支援・療養介護・重度障害者等包括支援は12か月ごと。')
    expect(says[0]).not.toMatch(/日中サービス支援型|65歳/)
    expect(says[1]).toContain(
      '自立生活援助・就労定着支援は3か月ごと。共同生活援助（日中サービス支援型）は3か月ごと。65歳以上',
    )
    expect(says[2]).toContain('施設入所支援・療養介護・重度障害者等包括支援は6か月ごと。')
    expect(says[2]).toContain('就労選択支援（2025-10-01から）は1か月ごと。居宅介護・重度訪問介護')
    expect(says.join()).not.toContain('undefined')
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = monitoringInterval
  expect([id, title, chapter, asked]).toEqual([
    'monitoring-interval',
    'モニタリングの標準期間',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', '2018-04-01'],
    ['2018-04-01', '2019-04-01'],
    ['2019-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    isNew: { title: '新規、または種類・内容・量が大きく変わってから3か月がたっていない' },
    services: { title: '利用するサービス', maxItems: 38, items: { title: '利用するサービス' } },
    inFacility: { title: '障害者支援施設などに入所している' },
    age: { title: '年齢', minimum: 0, maximum: 130, tries: [64, 65] },
    careManagement: { title: 'ほかの制度のケアマネジメント', enum: ['なし', '介護保険', '介護扶助'] },
    needsIntensive: {
      title:
        '在宅で集中的な支援が必要（施設などを出たばかり、自分や家族だけで調整できない、重度障害者等包括支援の対象に当たる状態）',
    },
    hasDayGroupHome: {
      title: '共同生活援助が日中サービス支援型である',
      anyOf: [{ title: '共同生活援助が日中サービス支援型である' }, {}],
    },
  })
})
