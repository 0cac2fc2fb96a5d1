import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { appeal } from './appeal.ts'

const kyoto = { law: '障害者総合支援法', prefecture: '京都府' }
const reply = (on: string, facts: Record<string, unknown> = {}, place = '京都市') =>
  ask(appeal as Provision<unknown, unknown>, { on, in: place, facts: { ...kyoto, ...facts } })
const reviewFirst = '取消しの訴えの前に審査請求の裁決を経ること'
const sixtyDays = '平成28年3月31日までの決定は60日以内とすること'

checkProvision(appeal, [kyoto, { law: '児童福祉法', prefecture: '東京都' }])

test.each([
  ['平成24年4月1日の決定', '2012-04-01', '60日', [reviewFirst, sixtyDays]],
  ['平成28年3月31日の決定', '2016-03-31', '60日', [reviewFirst, sixtyDays]],
  ['平成28年4月1日の決定', '2016-04-01', '3か月', [reviewFirst]],
  ['いまの決定', '2026-04-01', '3か月', [reviewFirst]],
])('%sの審査請求は%s %s以内', (_, on, within, unconfirmed) => {
  const found = reply(on)
  expect(found).toMatchObject({
    ruling: {
      finding: {
        ...{ review: { to: '京都府知事', within }, suit: { against: '京都市', within: '6か月' } },
        text: [
          `この決定に不服があるときは、決定があったことを知った日の翌日から数えて${within}以内に、京都府知事に審査請求をすることができます。`,
          '決定の取消しの訴えは、審査請求に対する裁決があったことを知った日の翌日から数えて6か月以内に、京都市を被告として起こすことができます。この訴えは、法律に定めのある場合を除き、裁決を経た後でなければ起こせません。',
        ],
      },
      because: ['京都市が障害者総合支援法により行う決定のため'],
      citation: { law: '障害者総合支援法', article: '第101条' },
      unconfirmed,
    },
  })
})

test('制度の始まる前は何も言わない', () => {
  expect(reply('2012-03-31')).toMatchObject({ ruling: { silent: true } })
})

test('障害児通所の決定は児童福祉法を根拠に示す', () => {
  expect(reply('2026-04-01', { law: '児童福祉法' })).toMatchObject({
    ruling: {
      because: ['京都市が児童福祉法により行う決定のため'],
      citation: { law: '児童福祉法', article: '第56条の5の5' },
    },
  })
})

test.each([
  ['都道府県の名の前に空きがある', { prefecture: '京 京都府' }, 'prefecture', '都・道・府・県まで'],
  ['県の名の前に市がある', { prefecture: '横浜市神奈川県' }, 'prefecture', '都・道・府・県まで'],
  ['県の名が短い', { prefecture: '良県' }, 'prefecture', '都・道・府・県まで'],
  ['都道府県の名が途中まで', { prefecture: '京都' }, 'prefecture', '都・道・府・県まで'],
  ['都道府県の名に空きがある', { prefecture: '京都 府' }, 'prefecture', '都・道・府・県まで'],
  ['都道府県の名のあとに文字が続く', { prefecture: '京都府知事' }, 'prefecture', '都・道・府・県まで'],
])('断る：%s', (_, facts, field, expected) => {
  expect(reply('2026-04-01', facts)).toMatchObject({
    problems: [{ field, expected: expect.stringContaining(expected) }],
  })
})

test('問うた市町村が決定をし、訴えの被告になる', () => {
  expect(reply('2026-04-01', { prefecture: '東京都' }, '北区')).toMatchObject({
    ruling: {
      in: '北区',
      finding: {
        suit: { against: '北区' },
        text: [expect.anything(), expect.stringContaining('北区を被告')],
      },
      because: ['北区が障害者総合支援法により行う決定のため'],
    },
  })
  expect(reply('2026-04-01', { municipality: '京都市' }, '北区')).toMatchObject({
    problems: [{ field: 'municipality' }],
  })
})

test.each(['東京都', '北海道', '大阪府', '奈良県', '和歌山県'])('%s知事に審査請求をする', (prefecture) => {
  expect(reply('2026-04-01', { prefecture })).toMatchObject({
    ruling: { finding: { review: { to: `${prefecture}知事` } } },
  })
})

test('言葉', () => {
  expect(
    appeal.words({
      review: { to: '京都府知事', within: '3か月' },
      suit: { against: '京都市', within: '6か月' },
      text: [],
    }),
  ).toBe('審査請求は京都府知事に3か月以内、取消しの訴えは京都市を被告として6か月以内')
})

test('文言は、その期間を言う', () => {
  expect(appeal.wordings.map(({ says }) => /数えて(\S+?)以内に都道府県知事/.exec(says)?.[1])).toEqual([
    '60日',
    '3か月',
  ])
})

test('名前と、聞ける長さ', () => {
  expect(appeal.id).toBe('appeal')
  expect(factsSchema(appeal.facts).properties).toMatchObject({
    prefecture: { maxLength: 10 },
  })
})
