import { expect, test } from 'vitest'
import { levelLetter } from './level-letter.ts'
import { sampleLevelLetters } from './sample.ts'

test('終わりの日と次の更新の日、宛先は保護者', () => {
  expect(levelLetter.sheet(sampleLevelLetters).letters).toMatchObject([
    { now: '令和9年2月28日まで', then: '令和8年10月31日まで', renewal: '令和8年11月1日', to: { note: '' } },
    { renewal: '令和9年1月1日', office: '', to: { name: '見本 母子', note: '（見本 小太郎様の保護者）' } },
  ])
})

test('返事の期限、整理番号、生年月日、返送先を言い、FAXのない窓口にFAXをすすめない', () => {
  expect(levelLetter.sheet(sampleLevelLetters).letters).toMatchObject([
    {
      ...{ by: '令和8年4月30日', mark: '3-1', birth: '平成2年5月6日', ways: '電話やFAX' },
      desk: { address: '見本市見本町3' },
    },
    { mark: '3-2', ways: '電話' },
  ])
})
