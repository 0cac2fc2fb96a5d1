import { expect, test } from 'vitest'
import { patience } from './shots.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { acceptAsk, askOffice, refuseAsk } from './steps-office.ts'
import { works } from './texts-works.ts'
import { expectTrack } from './track.ts'
import { walkToDecision, walkToPlan, walkToReview, walkToService } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const elder = {
  ...works,
  person: { ...works.person, 氏名: '坂 つづける', フリガナ: 'サカ ツヅケル', 生年月日: '昭和30年1月15日' },
  application: { ...works.application, ケアマネジャー: '介護保険のケアマネジャーがいる' },
}

test('介護保険の人が固有サービスを申請し、職員が計画案を求めると決める', { timeout: patience }, async () => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, elder.person)
  const id = await apply(desk, person, elder.application)
  await expectTrack(desk, id, { 済み: '①', いまここ: '②', この道では行いません: '⑤⑥⑦' })
  await desk.open(`/cases/${id}/request-draft`)
  expect(await desk.text()).toContain('まだ、計画案を求めるかどうかを決めていません')
  await desk.open(`/cases/${id}/draft-need`)
  await desk.fill({
    どうしますか: '計画案を求める',
    判断の理由: '介護保険のケアプランでは、働く場のことが分からないため。',
  })
  await desk.press('この判断を記録する')
  await requestDraft(desk, id, '赤羽障害相談係')

  const me = await journey.citizen(await readLetter(desk, id))
  await askOffice(me, id, '見本ひだまり相談室')
  const busy = await journey.staff('hidamari')
  await busy.open(`/cases/${id}/answer-ask`)
  const reason = await busy.page
    .getByRole('group', { name: /引き受けられない理由/ })
    .getByRole('radio')
    .nth(1)
    .getAttribute('value')
  await refuseAsk(busy, id, reason ?? '')
  expect(await busy.look(`/cases/${id}`)).toBe(404)
  await me.open(`/cases/${id}/ask-office`)
  expect(await me.text()).toContain('見本ひだまり相談室は、計画を引き受けられませんでした')
  await askOffice(me, id, elder.office.name)
  await acceptAsk(await journey.staff(elder.office.login), id, '令和8年4月1日')

  const walker = { id, person, me }
  await walkToDecision(journey, elder, walker)
  await walkToService(journey, elder, walker)
  await walkToPlan(journey, elder, walker)
  await expectTrack(me, id, { 済み: '①②③④⑧⑨⑩⑪⑫⑬⑭', いまここ: '⑮', この道では行いません: '⑤⑥⑦' })
  await walkToReview(journey, elder, walker, '継続', '坂 つづける')
})
