import { expect } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { idIn, requestDraft } from './steps-application.ts'
import { coordinate, decide } from './steps-decision.ts'
import { acceptAsk, askOffice } from './steps-office.ts'
import { submitPlan, writePlan } from './steps-plan.ts'
import { type Walk, type Walker, wordsOf } from './walk.ts'
import type { Journey } from './world.ts'

/**
 * ①–⑩ of the next application, begun from the button on the case before, all on the day the clock stands at. The
 * draft is the plan before it, copied. Answers the id of the new case.
 */
export const followUp = async (
  journey: Journey,
  walk: Walk,
  before: Walker,
  kind: '変更' | '更新',
  button: string,
): Promise<string> => {
  const today = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    dateStyle: 'long',
    timeZone: 'Asia/Tokyo',
  }).format(journey.site.world.clock.now().epochMilliseconds)
  const desk = await journey.staff('madoguchi')
  await desk.open(`/cases/${before.id}`)
  await desk.follow(new RegExp(button))
  await desk.fill({ ...walk.application, 申請の種類: kind })
  await desk.press('次へ（内容を確かめる）')
  await desk.press('申請を受け付ける')
  const id = idIn(desk.path(), 'cases')
  expect(id).not.toBe(before.id)
  await requestDraft(desk, id, '王子障害相談係')
  const letter = await paperText(desk, id, `${walk.names.plan}案 提出依頼書`)
  expect(letter).not.toMatch(/番号\d{12}/)
  await askOffice(before.me, id, walk.office.name)
  const planner = await journey.staff(walk.office.login)
  await acceptAsk(planner, id, today)
  await planner.open(`/cases/${id}/plan-draft`)
  await planner.follow('前回の計画を写す')
  await planner.press('前回の計画を写す')
  await writePlan(planner, id, 'plan-draft', { review: { モニタリングを始める月: '令和9年12月' } })
  await submitPlan(planner, id, 'plan-draft', today)
  expectOn(
    await paperText(planner, id, `${walk.names.plan}案`),
    today,
    ...wordsOf(walk.plan).filter((word) => word !== '令和8年5月'),
  )
  await coordinate(desk, id, {
    話し合ったこと: '前の計画との違いを見た。',
    その結果にした理由: '必要な量と認められる。',
  })
  const chief = await journey.staff('kakaricho')
  await decide(chief, id, {
    'サービス1 > 支給量': walk.line.amount,
    負担上限月額: '4600',
    問い合わせ先: '王子障害相談係',
  })
  return id
}
