import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { fillRows } from './steps-plan.ts'
import { questions, yoshiko } from './texts-kyoto.ts'
import { expectTrack } from './track.ts'
import { twoKeys } from './two-keys.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01' })

test('TabとEnterだけで：家族がセルフプランを選び、書き、出す', { timeout: patience }, async () => {
  const desk = await journey.staff('madoguchi')
  const id = await apply(desk, await registerPerson(desk, yoshiko.person), {
    申請の種類: '新規',
    訓練等給付: ['就労継続支援B型'],
    ケアマネジャー: 'いない',
    申請書を出した人: '本人',
  })
  await requestDraft(desk, id, '見本の福祉事務所')
  const { hands, presses } = twoKeys()
  const me = await journey.citizen(await readLetter(desk, id), hands)
  await me.open(`/cases/${id}/self-plan/choose`)
  await me.fill({ セルフプランにするわけ: '事業所が空くのを待っている' })
  await me.fill({ セルフプランにするわけ: '自分（家族）で書きたい' })
  await me.press('セルフプランにする')
  await me.follow('書きはじめる')
  // The own name stands there already: who is signed in writes.
  await me.fill({ '電話番号など、連絡できるところ': yoshiko.writer['電話番号など、連絡できるところ'] })
  await me.press('保存して次へ')
  for (const page of ['hopes', 'troubles', 'achievements'] as const) {
    expect(me.path()).toBe(`/cases/${id}/self-plan/write/${page}`)
    await me.fill({ [questions[page]]: yoshiko[page].join('\n') })
    await me.press('保存して次へ')
  }
  await me.press('保存して次へ')
  await me.fill({ [questions.considerations]: yoshiko.considerations.join('\n') })
  await me.press('保存して次へ')
  expect(me.path()).toBe(`/cases/${id}/self-plan/write/week`)
  await fillRows(me, '予定', yoshiko.week.slice(0, 2))
  await me.press('保存して次へ')
  await me.press('保存して次へ')
  await me.press('この計画を出す')
  await expectTrack(me, id, { 済み: '①②④⑧' })
  const paper = await paperText(me, id, 'セルフプラン用 サービス等利用計画案・児童支援利用計画案')
  expectOn(paper, ...yoshiko.hopes, ...yoshiko.considerations, '送迎、昼食、レクリエーション')
  const { tab, enter } = presses()
  // One more link on every page costs a Tab a page: more than this is worth a look.
  expect(tab, `${tab} Tab, ${enter} Enter`).toBeLessThanOrEqual(400)
  expect(enter).toBeLessThanOrEqual(60)
})
