import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { categoryNeed } from './category-need.ts'

const reply = (services: string[], isChild = false, needsCare = false, on = '2026-04-01') =>
  ask(categoryNeed as Provision<unknown, unknown>, {
    ...{ on, in: '北区' },
    facts: { services, isChild, needsCare },
  })
const none = '障害支援区分を要するサービスが申請にないため'
const child = '障害児には障害支援区分がないため'
const training = '施設入所支援のほかは訓練等給付だけのため（通所が難しいことが条件）'
const wishes = (...names: string[]) => names.map((name) => `${name}を希望する障害者のため`)

checkProvision(categoryNeed)

test.each([
  ['障害者の居宅介護', ['11'], false, false, '必要', wishes('居宅介護')],
  ['障害者の重度訪問介護', ['12'], false, false, '必要', wishes('重度訪問介護')],
  ['障害者の行動援護', ['13'], false, false, '必要', wishes('行動援護')],
  ['障害者の包括支援', ['14'], false, false, '必要', wishes('重度障害者等包括支援')],
  ['障害者の療養介護', ['21'], false, false, '必要', wishes('療養介護')],
  ['障害者の生活介護', ['22'], false, false, '必要', wishes('生活介護')],
  ['障害者の短期入所', ['24'], false, false, '必要', wishes('短期入所')],
  ['障害者の同行援護だけ', ['15'], false, false, '不要', [none]],
  ['同行援護と居宅介護', ['15', '11'], false, false, '必要', wishes('居宅介護')],
  ['居宅介護と生活介護', ['22', '11'], false, false, '必要', wishes('居宅介護', '生活介護')],
  ['就労継続支援B型', ['46'], false, false, '不要', [none]],
  ['就労継続支援B型と居宅介護', ['46', '11'], false, false, '必要', wishes('居宅介護')],
  ['自立訓練（生活訓練）', ['42'], false, false, '不要', [none]],
  ['共同生活援助（介護なし）', ['33'], false, false, '不要', [none]],
  ['共同生活援助（介護あり）', ['33'], false, true, '必要', ['共同生活援助で介護を受けるため']],
  ['就労継続支援B型で介護ありとしても', ['46'], false, true, '不要', [none]],
  ['施設入所支援と生活介護', ['32', '22'], false, false, '必要', wishes('生活介護', '施設入所支援')],
  ['施設入所支援と自立訓練だけ', ['32', '41'], false, false, '不要', [training]],
  ['施設入所支援と宿泊型自立訓練', ['32', '34'], false, false, '必要', wishes('施設入所支援')],
  [
    '施設入所支援と自立訓練と短期入所',
    ['32', '41', '24'],
    false,
    false,
    '必要',
    wishes('短期入所', '施設入所支援'),
  ],
  ['施設入所支援と移動支援', ['32', '移動支援'], false, false, '必要', wishes('施設入所支援')],
  ['施設入所支援だけ', ['32'], false, false, '必要', wishes('施設入所支援')],
  ['地域移行支援', ['53'], false, false, '不要', [none]],
  ['移動支援だけ', ['移動支援'], false, false, '不要', [none]],
  ['障害児の短期入所', ['24'], true, false, '不要', [child]],
  ['障害児の放課後等デイサービス', ['63'], true, false, '不要', [child]],
  ['15歳から17歳で障害者とみなされる人の居宅介護', ['11'], false, false, '必要', wishes('居宅介護')],
  ['サービスなし', [], false, false, '不要', [none]],
] as const)('%s', (_, services, isChild, needsCare, finding, because) => {
  expect(reply([...services], isChild, needsCare)).toMatchObject({
    ruling: {
      ...{ finding, because, citation: { law: '障害者総合支援法', article: '第21条' } },
      unconfirmed: because[0] === training ? ['訓練等給付を受ける人の施設入所支援に区分が要らないこと'] : [],
    },
  })
})

describe('日', () => {
  test('障害支援区分の前（障害程度区分のころ）は何も言わない', () => {
    expect(reply(['22'], false, false, '2014-03-31')).toMatchObject({ ruling: { silent: true } })
    expect(reply(['22'], false, false, '2014-04-01')).toMatchObject({ ruling: { silent: false } })
  })

  test('まだないサービスは断る', () => {
    expect(reply(['46', '48'], false, false, '2025-09-30')).toMatchObject({
      problems: [{ field: 'services' }],
    })
    expect(reply(['46', '48'], false, false, '2025-10-01')).toMatchObject({ ruling: { finding: '不要' } })
  })
})

test('言葉', () => {
  expect(categoryNeed.words('必要')).toBe('障害支援区分の認定は必要')
})

test('名前', () => {
  const { id, chapter } = categoryNeed
  expect([id, chapter]).toEqual(['category-need', '障害支援区分'])
})
