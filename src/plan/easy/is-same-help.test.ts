import { expect, test } from 'vitest'
import { emptyPlan, type PlanContent } from '../content/plan-content.ts'
import { easyServices } from './easy-services.ts'
import { plainText } from './easy-text.ts'
import { isSameHelp } from './is-same-help.ts'

test.each([
  ['居宅介護（家事援助）', null, '居宅介護', '家事援助', true],
  ['居宅介護（家事援助）', null, '居宅介護', '家事援助（調理、洗濯）', true],
  ['家事援助', '買い物', '居宅介護', '家事援助', true],
  ['居宅介護', '家事援助（買い物）', '家事援助', '買い物', true],
  ['居宅介護', '調理', '居宅介護', '家事援助', true],
  ['居宅介護（家事援助）', null, '居宅介護', '身体介護（入浴）', false],
  ['居宅介護', '家事援助', '居宅介護', '身体介護', false],
  ['就労継続支援（B型）', null, '就労継続支援B型', 'パン作り', true],
  ['就労継続支援A型', null, '就労継続支援B型', null, false],
  ['家事援助（介護保険）', null, '居宅介護', '家事援助', false],
  ['民生委員', null, '民生委員', '話し相手', true],
  ['移動支援', null, '行動援護', null, false],
  [null, null, '居宅介護', null, false],
])('%s（%s）と、週の %s（%s）', (kind, content, weekKind, weekContent, same) => {
  const [need, row] = [
    { kind, content },
    { kind: weekKind, content: weekContent },
  ]
  expect([isSameHelp(need, row), isSameHelp(row, need)]).toEqual([same, same])
})

const whensOf = (
  needs: readonly (readonly [string, string | null])[],
  rows: readonly (readonly [string, string | null])[],
) => {
  const content = {
    ...emptyPlan,
    needs: needs.map(([kind, content]) => ({ kind, content })),
    week: rows.map(([kind, content], at) => ({
      ...{ days: ['月'], from: `1${at}:00`, to: `1${at}:30`, kind, content, provider: null },
    })),
  } as unknown as PlanContent
  const around = { person: { name: '見本', kana: null }, names: [], calls: [], months: [] }
  return easyServices(content, around).map((item) =>
    item?.rows.filter(({ label }) => label && plainText(label) === 'いつ').map(({ text }) => plainText(text)),
  )
}
const at = (hour: number) => [`毎週 月よう日の 午前${hour}時から 午前${hour}時半`]
const seeWeek = ['「わたしの 1週間」を 見てください。']

test('週の行は、すること（家事援助）からも、そのサービスの「いつ」になる', () => {
  expect(whensOf([['居宅介護（家事援助）', null]], [['居宅介護', '家事援助']])).toEqual([at(10)])
  const both = [
    ['居宅介護', '家事援助'],
    ['居宅介護', '身体介護'],
  ] as const
  expect(whensOf(both, both)).toEqual([at(10), at(11)])
  expect(whensOf(both, [['居宅介護', null]])).toEqual([seeWeek, seeWeek])
})
