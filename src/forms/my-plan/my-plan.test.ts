import { expect, test } from 'vitest'
import { pictureIds, pictureOf } from '../../plan/easy/pictures/picture-of.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import { weekSheet } from '../week-sheet/week-sheet.ts'
import { myPlan } from './my-plan.ts'
import { sampleMyPlan } from './sample.ts'

test('ふりがなを消すと、文はそのままで、読みだけがなくなる', () => {
  const [withKana, without] = [true, false].map((kana) =>
    JSON.stringify(myPlan.sheet({ ...sampleMyPlan, kana })),
  )
  expect(withKana).toContain('"ruby":"みほん"')
  expect(without).not.toMatch(/"ruby":"/)
  expect(without).not.toContain('機械')
})

test('読みをつけられなかったときは、紙がそう言う', () => {
  const missing = JSON.stringify(myPlan.sheet({ ...sampleMyPlan, isReadWhole: false }))
  expect(missing).toContain('つけられませんでした')
  expect(JSON.stringify(myPlan.sheet(sampleMyPlan))).not.toContain('つけられませんでした')
})

test('案は案と言い、計画は決まったと言う', () => {
  const said = (stage: '案' | '計画' | 'セルフプラン') =>
    JSON.stringify(myPlan.sheet({ ...sampleMyPlan, plan: { ...sampleMyPlan.plan, stage } }).stage)
  expect(said('案')).toContain('まっていません')
  expect(said('計画')).not.toContain('まっていません')
})

test.each([myPlan, weekSheet])('役所が決めるまでは、自分の計画も案もそう言う', (form) => {
  const said = (stage: '案' | '計画' | 'セルフプラン', isUndecided: boolean) => {
    const { stage: words } = form.sheet({
      ...sampleMyPlan,
      plan: { ...sampleMyPlan.plan, stage, isUndecided },
    })
    return (words as { text: string }[][]).map((word) => word.map(({ text }) => text).join('')).join(' ')
  }
  for (const stage of ['案', 'セルフプラン'] as const) {
    expect(said(stage, true)).toContain('まだ 決まっていません。')
    expect(said(stage, true)).toContain('役所が 決めた あとに 始まります。')
    expect(said(stage, false)).not.toContain('始まります')
  }
  expect(said('セルフプラン', false)).not.toContain('決まっていません')
})

test('すべての絵に、線と、ことばがある', () => {
  for (const id of pictureIds) {
    expect(pictures[id].text).not.toBe('')
    expect(pictures[id].lines.join('')).toMatch(/^M[\d.MmHhVvLlAaCcSsZz\s-]+$/)
  }
})

test.each([
  ['居宅介護', '家事援助（掃除）', 'housework'],
  ['居宅介護', '買い物の同行', 'outing'],
  ['居宅介護', '通院等介助', 'hospital'],
  ['居宅介護', '入浴の介助', 'bath'],
  ['居宅介護', null, 'care'],
  ['生活介護', '入浴', 'day'],
  ['就労継続支援B型', null, 'work'],
  ['共同生活援助', null, 'group-home'],
  ['短期入所', null, 'stay'],
  ['移動支援', 'プール', 'outing'],
  ['放課後等デイサービス', null, 'child-day'],
  ['児童発達支援', null, 'child-day'],
  ['通院', null, 'hospital'],
  ['言語訓練（病院）', '病院', 'hospital'],
  ['訪問看護', null, 'hospital'],
  ['日常生活自立支援事業', '預金の管理', 'money'],
  ['民生委員', '見守り', 'talk'],
  ['学校', null, 'school'],
  ['母', '食事の用意', 'meal'],
  ['起床', null, 'wake'],
  ['就寝', null, 'sleep'],
  ['なにか', null, 'other'],
])('%s（%s）の絵は %s', (kind, content, id) => {
  expect(pictureOf(kind, content)).toBe(id)
})
