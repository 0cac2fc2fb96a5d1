import { expect, test } from 'vitest'
import { patience } from './shots.ts'
import { apply, registerPerson } from './steps-application.ts'
import { works } from './texts-works.ts'
import type { Visitor } from './visitor.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })

/** What stands in the notice of a refusal. */
const refusalOn = (one: Visitor): Promise<string> => one.page.locator('main .notice').first().innerText()

test('順番をとばした申し出は、いまできることを示して断る', { timeout: patience }, async () => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, { ...works.person, 氏名: '早 すぎる', フリガナ: 'ハヤ スギル' })
  const id = await apply(desk, person, works.application)
  await desk.open(`/cases/${id}/coordination`)
  expect(await refusalOn(desk)).toContain('⑧計画案が提出されている')
  await desk.fill({
    会議の結果: '支給が適当',
    話し合ったこと: 'まだ何も見ていない。',
    その結果にした理由: '急いでいる。',
  })
  await desk.press('結果を記録する', 409)
  expect(await refusalOn(desk)).toContain('⑧計画案が提出されている')
  expect(await refusalOn(desk)).toContain('②計画案の提出を文書で依頼する（窓口）')
  expect(await desk.page.getByLabel('話し合ったこと').inputValue()).toBe('まだ何も見ていない。')

  await desk.open(`/cases/${id}/survey`)
  await desk.fill({ 調査員: '北 調査子' })
  await desk.press('保存する', 409)
  expect(await refusalOn(desk)).toContain('障害支援区分の認定がいらないため')

  const chief = await journey.staff('kakaricho')
  await chief.open(`/cases/${id}/decide`)
  await chief.fill({ 'サービス1 > 支給量': '22', 負担上限月額: '0', 問い合わせ先: '王子障害相談係' })
  await chief.press('確かめる画面へ進む')
  await chief.press('この内容で決定する', 409)
  expect(await refusalOn(chief)).toContain('⑨調整会議が済んでいる')
  expect(await refusalOn(chief)).toContain('②計画案の提出を文書で依頼する（窓口）')
})

test('よその事案、知らない番号、よその市町村は、一字もちがわない「見つかりません」', {
  timeout: patience,
}, async () => {
  const { id, person, me } = await beginWalk(journey, works)
  const desk = await journey.staff('madoguchi')
  const other = await registerPerson(desk, {
    ...works.person,
    氏名: '別の 人',
    フリガナ: 'ベツノ ヒト',
    生年月日: '平成1年1月8日',
  })
  const otherCase = await apply(desk, other, works.application)
  const nobody = '00000000-0000-4000-8000-000000000000'
  const outsiders = [
    await journey.staff('hidamari'),
    await journey.staff('works'),
    await journey.staff('madoguchi', '261008'),
  ]
  for (const one of outsiders) await one.open('/start')

  const bodyFor = async (one: Visitor, path: string): Promise<string> => {
    const home = one.page.url().slice(0, -one.path().length)
    const response = await one.context.request.get(home + path)
    expect(response.status(), path).toBe(404)
    return response.text()
  }
  const unknown = await bodyFor(desk, `/cases/${nobody}`)
  const asked = [
    ...outsiders.flatMap((one) =>
      [`/cases/${id}`, `/cases/${id}/papers`, `/cases/${id}/plan-draft`, `/persons/${person}`].map(
        (path) => [one, path] as const,
      ),
    ),
    [me, `/cases/${otherCase}`] as const,
    [me, `/persons/${other}`] as const,
    [me, `/cases/${id}/decide`] as const,
    [desk, '/cases/1'] as const,
    [desk, `/papers/${nobody}`] as const,
  ]
  for (const [one, path] of asked) expect(await bodyFor(one, path), path).toBe(unknown)

  const sent = await outsiders[0]?.context.request.post(
    `${journey.site.address}/131177/cases/${id}/plan-draft/submit`,
    {
      form: { consentBy: 'だれか' },
      headers: { origin: journey.site.address },
      maxRedirects: 0,
    },
  )
  expect([403, 404]).toContain(sent?.status())
  const manager = await journey.staff('kanri')
  await manager.open('/start')
  expect(await manager.look(`/cases/${id}`)).toBe(404)
})
