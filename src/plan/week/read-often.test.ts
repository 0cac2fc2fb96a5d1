import { expect, test } from 'vitest'
import { readRecurring } from './read-recurring.ts'
import { recurringText } from './recurring-text.ts'
import { rowsOf } from './rows-of.ts'

test.each([
  ['通院 2か月に1回', '通院 ※2か月に1回'],
  ['通院 2ヶ月に一度 木村医院', '通院 木村医院 ※2ヶ月に一度'],
  ['半年に1回 歯科の健診', '歯科の健診 ※半年に1回'],
  ['通院 3か月ごと', '通院 ※3か月ごと'],
  ['通院 月2〜3回', '通院 ※月2〜3回'],
  ['月２～３回 通院', '通院 ※月２～３回'],
  ['通院 月1回程度', '通院 ※月1回程度'],
  ['月1回程度 通院（内科）', '通院（内科） ※月1回程度'],
  ['通院 月3日', '通院 ※月3日'],
  ['移動支援 月10時間', '移動支援 ※月10時間'],
  ['月 10時間 移動支援', '移動支援 ※月 10時間'],
  ['移動支援（買い物） 月10時間 ○○ヘルパー', '移動支援（買い物） ○○ヘルパー ※月10時間'],
  ['訪問看護 週1〜2回', '訪問看護 ※週1〜2回'],
  ['通院 随時', '通院 ※随時'],
  ['月 2回 通院', '月2回 通院'],
  ['通院 第2・4木曜の午後', '第2・第4木 通院 ※午後'],
  ['第2・4木曜の午後 通院', '第2・第4木 通院 ※午後'],
  ['通院 第2木 午後 3時から', '第2木 15:00〜 通院'],
  ['土 10:00〜 移動支援', '土 10:00〜 移動支援'],
  ['土 10:00〜 移動支援（買い物） ○○', '土 10:00〜 移動支援（買い物） ○○'],
  ['土 移動支援 13:00〜15:30', '土 13:00〜15:30 移動支援'],
  ['移動支援（買い物） ○○ヘルパー 月2回', '月2回 移動支援（買い物） ○○ヘルパー'],
  ['通院 月2〜3回 ※体調による', '通院 ※月2〜3回、体調による'],
  ['月曜 5時間 見守り', '月曜 5時間 見守り'],
  ['月 10:00〜11:00 見守り', '月 10:00〜11:00 見守り'],
  ['月 朝の会', '月 朝の会'],
  ['月 午後ティー', '月 午後ティー'],
])('「%s」を読む', (typed, printed) => {
  const read = readRecurring(typed)
  expect(read).toHaveProperty('item')
  if ('item' in read) expect(recurringText(read.item)).toBe(printed)
})

test.each([
  ['月2回 土 9:00〜10:00 移動支援', '「土」は、いつの言葉に見えます'],
  ['土 13:00〜15:30 移動支援 月2回', '「月2回」は、いつの言葉に見えます'],
  ['土 13:00〜15:30 移動支援 ○○ヘルパー 月2〜3回', '「月2〜3回」は、いつの言葉に見えます'],
  ['土 移動支援 月2〜3回', '「月2〜3回」は、いつの言葉に見えます'],
  ['月10:00〜11:00 家事援助', '間をあけて'],
  ['居宅介護 週2回', '曜日がわかりません'],
  ['訪問看護 ○○ステーション 週2回', '曜日がわかりません'],
  ['通院 隔週', '隔週の何曜日か'],
])('「%s」は二つに読めるか足りないので、読まずにそう言う', (typed, says) => {
  const read = readRecurring(typed)
  expect(read).toHaveProperty('problems')
  if ('problems' in read) expect(read.problems.join()).toContain(says)
})

test('終わりの時刻がなくても、種類は種類', () => {
  expect(readRecurring('土 10:00〜 移動支援')).toMatchObject({
    item: { kind: '移動支援', from: '10:00', to: null, provider: null },
  })
})

test('数えられない言葉は、週単位以外の行の頻度・量になる', () => {
  const read = readRecurring('通院（内科） 2か月に1回 木村医院')
  expect('item' in read && rowsOf([read.item]).besides).toEqual([
    { kind: '通院', content: '内科', amount: '2か月に1回', provider: '木村医院' },
  ])
})

/** Every way of saying how often, with every kind of number: none of them is ever a Monday. */
test('月のあとに数が来れば、月曜日とは読まない', () => {
  for (const space of ['', ' ', '　'])
    for (const count of ['1', '2〜3', '10', '１', '1.5'])
      for (const unit of ['回', '日', '時間', '泊', '回程度', '日くらい', '時間以内'])
        for (const line of [`月${space}${count}${unit} 移動支援`, `移動支援 月${space}${count}${unit}`]) {
          const read = readRecurring(line)
          if ('item' in read) {
            expect(read.item.repeat.every, line).not.toBe('毎週')
            expect([read.item.kind, read.item.provider], line).toEqual(['移動支援', null])
          }
        }
})
