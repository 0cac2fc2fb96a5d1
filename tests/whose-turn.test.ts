import { expect, test } from 'vitest'
import { bulkCases } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, browserOf, inside, faults } = await openPages('2026-05-11')
const cases = bulkCases(world)
const [chosen] = await cases.putAll([{ kind: '依頼ずみ', account: 'まだ', district: '王子地区' }])
const id = chosen?.caseId ?? ''
const desk = await browserOf('madoguchi')

test('事案の画面も仕事の一覧も、断りも、同じ人の番だと言う。代わりに記録する道は残る', async () => {
  const page = await desk.open(`/cases/${id}`)
  expect(page.says).not.toContain('あなたの番です')
  expect(page.says).toMatch(/ご本人・ご家族\s*の番：③相談支援事業所との契約/)
  expect(page.says).toContain('紙や電話で届いたものは、代わりに記録できます。')
  expect(page.html).toMatch(new RegExp(`button-secondary"[^>]*href="[^"]*/cases/${id}/ask-office"`))
  expect((await desk.open('/work?tab=mine')).html).not.toContain(id)
  expect((await desk.open('/work?tab=others')).html).toContain(id)
  expect((await desk.open('/start')).html).not.toContain(id)
})

test('番が来る前に過ぎた期限は、何の期限かを言う', async () => {
  await inside((tx) =>
    tx
      .updateTable('case_turn')
      .set({ since: '2026-05-01', until: '2026-04-20' })
      .where('case_id', '=', id)
      .execute(),
  )
  const { says } = await desk.open('/work?tab=late')
  expect(says).toContain('令和8年4月20日 21日すぎています 計画案の提出期限。番が来る前に過ぎました')
  expect(says).toContain('わたしの期限切れ（0） ')
  expect(says).toContain('ほかの人の期限切れ（1） ')
})

test('おわりより先のページは、ないとは言わず、もどる道を言う', async () => {
  const after = `infinity.2026-05-01.${id}.15.窓口.`
  const { says } = await desk.open(`/work?tab=all&after=${encodeURIComponent(after)}`)
  expect(says).toContain('この先にはもうありません。「はじめから」で')
  expect(says).not.toContain('進んでいる手続きはありません')
})

test('不具合は一つも起きなかった', () => expect(faults).toEqual([]))
