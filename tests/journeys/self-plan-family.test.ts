import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { beginSelfPlan, chooseSelfPlan } from './self-plan-begin.ts'
import { patience } from './shots.ts'
import { fillRows } from './steps-plan.ts'
import { questions, yoshiko } from './texts-kyoto.ts'
import { expectTrack } from './track.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01', closely: true })

test('家族だけで書く：一つずつ、わからないところは「わからない」、表を出し、市町村が仕上げる', {
  timeout: patience,
}, async () => {
  const { id, desk, me } = await beginSelfPlan(journey)
  await chooseSelfPlan(me, id, '自分（家族）で書きたい')
  await me.follow('書きはじめる')
  expect(me.path()).toBe(`/cases/${id}/self-plan/write/writer`)
  expect(await me.page.locator('.easy-progress').innerText()).toMatch(/^8ページ.*1ページ$/s)
  await me.fill({ ...yoshiko.writer, 本人との関係: '家族', '家族・その他のときは、くわしく': '母' })
  await me.press('保存して次へ')

  // The example stands beside the question, and is said to be one.
  await me.page.getByText('記入例').first().click()
  expect(await me.page.locator('.easy-example').innerText()).toContain(yoshiko.hopes[0])
  await me.fill({ [questions.hopes]: yoshiko.hopes.join('\n') })
  await me.press('保存して終わる')
  expect(me.path()).toBe(`/cases/${id}/self-plan`)

  // Another day: from the first page after signing in straight to where one stopped.
  await me.open('/start')
  await me.follow('つづきを書く')
  await me.follow('つづきを書く')
  expect(me.path()).toBe(`/cases/${id}/self-plan/write/troubles`)
  for (const next of ['achievements', 'measures']) {
    await me.fill({ わからないとき: ['わからない'] })
    await me.press('保存して次へ')
    expect(me.path()).toBe(`/cases/${id}/self-plan/write/${next}`)
  }
  await me.press('保存して次へ')
  await me.fill({ [questions.considerations]: yoshiko.considerations.join('\n') })
  await me.press('保存して次へ')
  await me.press('保存して次へ')
  await me.press('保存して次へ')
  expect(me.path()).toBe(`/cases/${id}/self-plan/check`)

  // Without ふりがな the same words are there.
  const read = async () =>
    me.page.evaluate(() => {
      const main = document.querySelector('main')?.cloneNode(true) as HTMLElement
      for (const one of main.querySelectorAll('rt, .easy-tools')) one.remove()
      return main.textContent
    })
  await me.open(`/cases/${id}/self-plan/check`)
  expect(await me.page.locator('main rt').count()).toBeGreaterThan(10)
  const withKana = await read()
  await me.follow('ふりがなを消す')
  expect(await me.page.locator('main rt').count()).toBe(0)
  expect(await read()).toBe(withKana)

  expect(await me.text()).toContain('「わからない」と答えたところ')
  await me.press('今あるところまで出す')
  expect(await me.text()).toContain('今あるところまで、出しました。')
  await me.open(`/cases/${id}/self-plan/copy?kana=off`)
  await me.press('写しがほしいと伝える')
  await expectTrack(me, id, { 済み: '①②④', いまここ: '⑧' })
  expect(await me.text()).toContain('市町村の窓口の番')

  // 別紙2の4: the municipality asks her, completes both sides and closes it.
  await desk.open('/start')
  expect(await desk.text()).toContain('セルフプランの裏面を書き、仕上げる')
  await desk.open(`/cases/${id}`)
  await desk.follow('セルフプランの裏面を書き、仕上げる')
  await desk.fill({
    '表5　困っていること・より良くしたいこと': yoshiko.troubles.join('\n'),
    '表6　提供される福祉サービスの利用により解決される・実現できる内容 および それまでの期間':
      yoshiko.achievements.join('\n'),
  })
  await fillRows(desk, '予定', [
    { 曜日: ['月', '水'], 始まり: '10:00', 終わり: '15:00', 種類: '就労継続支援B型' },
  ])
  await desk.press('保存して、出せるか確かめる')
  await desk.press('この計画を出す')
  await expectTrack(me, id, { 済み: '①②④⑧', いまここ: '⑨' })
  await desk.open(`/cases/${id}/self-plan`)
  expect(await desk.text()).toContain('写し（裏面も）を希望しています')
  const paper = await paperText(me, id, 'セルフプラン用 サービス等利用計画案・児童支援利用計画案')
  expectOn(paper, ...yoshiko.hopes, ...yoshiko.troubles, '就労継続支援B型')

  // The quick way out leaves nothing behind: the browser's own way back asks to sign in.
  await me.open(`/cases/${id}/self-plan`)
  await me.press('サインアウトして閉じる')
  expect(new URL(me.page.url()).pathname).toBe('/')
  await me.page.goBack()
  expect(await me.page.locator('main').innerText()).not.toContain(yoshiko.hopes[0])
})
