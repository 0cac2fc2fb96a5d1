import { expectOn, paperText } from './papers.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { coordinate, decide } from './steps-decision.ts'
import { acceptAsk, askOffice } from './steps-office.ts'
import { type PlanText, submitPlan, writePlan } from './steps-plan.ts'
import { beginService, contractService, nameProvider } from './steps-provider.ts'
import { recordMeeting, reportMonitoring } from './steps-review.ts'
import type { Answers, Visitor } from './visitor.ts'
import type { Journey } from './world.ts'

/** One person's way with an office's plan and one service: who, what, by whom, in which words. */
export type Walk = {
  readonly person: Answers
  readonly application: Answers
  readonly plan: PlanText
  readonly names: { readonly plan: string; readonly certificate: string; readonly report: string }
  readonly office: { readonly login: string; readonly name: string }
  readonly line: {
    readonly service: string
    readonly provider: string
    readonly login: string
    readonly amount: string
  }
  /** Typed into the decision beside the proposals. */
  readonly terms: Answers
}

export type Walker = { readonly id: string; readonly person: string; readonly me: Visitor }

export const grantNoticeTitle = '支給決定通知書 兼 利用者負担額減額・免除等決定通知書'

/** Every word that was typed into a plan, to be found again on paper. Ways of telling a day or a month differ. */
export const wordsOf = ({ wishes, needs, week, besides = [], days, review }: PlanText): readonly string[] => {
  const { モニタリング期間: _every, モニタリングを始める月: _from, ...told } = review
  return [
    ...[wishes, ...needs, ...besides, days, told].flatMap((part) => Object.values(part)),
    ...week.flatMap(({ 種類, 内容 }) => [種類, 内容]),
  ].filter((text): text is string => typeof text === 'string')
}

/** ①②③ on 1 April 2026: application, letter, first sign-in of the person, an office found. */
export const beginWalk = async (journey: Journey, walk: Walk): Promise<Walker> => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, walk.person)
  const id = await apply(desk, person, walk.application)
  await requestDraft(desk, id, '王子障害相談係')
  const me = await journey.citizen(await readLetter(desk, id, `${walk.names.plan}案`))
  await askOffice(me, id, walk.office.name)
  await acceptAsk(await journey.staff(walk.office.login), id, '令和8年4月1日')
  return { id, person, me }
}

/** ④⑧⑨⑩ until 15 April: draft, meeting of the municipality, decision; the papers hold what was typed. */
export const walkToDecision = async (journey: Journey, walk: Walk, { id }: Walker): Promise<void> => {
  const planner = await journey.staff(walk.office.login)
  await writePlan(planner, id, 'plan-draft', walk.plan)
  await submitPlan(planner, id, 'plan-draft', '令和8年4月1日')
  const draft = await paperText(planner, id, `${walk.names.plan}案`)
  expectOn(draft, String(walk.person.氏名), walk.office.name, '令和8年4月1日', ...wordsOf(walk.plan))
  const desk = await journey.staff('madoguchi')
  journey.site.setDay('2026-04-10')
  await coordinate(desk, id, {
    話し合ったこと: '量と期間を見た。',
    その結果にした理由: '計画案のとおりと認められる。',
  })
  journey.site.setDay('2026-04-15')
  const chief = await journey.staff('kakaricho')
  await decide(chief, id, {
    'サービス1 > 支給量': walk.line.amount,
    負担上限月額: '4600',
    問い合わせ先: '王子障害相談係',
    ...walk.terms,
  })
  const notice = await paperText(chief, id, grantNoticeTitle)
  expectOn(notice, String(walk.person.氏名), '令和8年4月15日', walk.line.service, walk.line.amount, '4,600円')
  const certificate = await paperText(chief, id, walk.names.certificate)
  expectOn(
    certificate,
    String(walk.person.氏名),
    walk.line.service,
    walk.line.amount,
    '4,600円',
    walk.office.name,
  )
}

/** ⑪⑫ until 1 May: the person chooses, the provider contracts and begins. */
export const walkToService = async (journey: Journey, { line }: Walk, { id, me }: Walker): Promise<void> => {
  journey.site.setDay('2026-04-20')
  await nameProvider(me, id, line)
  const provider = await journey.staff(line.login)
  await contractService(provider, id, { ...line, on: '令和8年4月20日' })
  journey.site.setDay('2026-05-01')
  await beginService(provider, id, { ...line, on: '令和8年5月1日' })
}

/** ⑬⑭ on 8 May: the meeting after the service has begun, and the final plan. */
export const walkToPlan = async (journey: Journey, walk: Walk, { id, me }: Walker): Promise<void> => {
  journey.site.setDay('2026-05-08')
  const planner = await journey.staff(walk.office.login)
  await recordMeeting(planner, id, {
    about: { 開催日: '令和8年5月8日', 開始時刻: '13:00', 終了時刻: '14:00', 開催場所: '見本の会議室' },
    attended: walk.person.保護者の氏名 ? [{}, {}, { 氏名: '見本 担当' }] : [{}, { 氏名: '見本 担当' }],
    topics: [
      { 検討した項目: '通いはじめの様子', 検討の内容: '一週間の疲れ方を聞いた。', 結論: 'このまま続ける。' },
    ],
  })
  const meeting = await paperText(planner, id, 'サービス担当者会議の記録')
  expectOn(
    meeting,
    String(walk.person.氏名),
    '令和8年5月8日',
    '見本の会議室',
    '見本 担当',
    '一週間の疲れ方を聞いた。',
    'このまま続ける。',
  )
  await writePlan(planner, id, 'plan', {
    needs: walk.plan.needs.map(() => ({ 担当者名: '見本 担当', 利用料: '月額上限あり' })),
  })
  await submitPlan(planner, id, 'plan', '令和8年5月8日')
  const plan = await paperText(me, id, walk.names.plan)
  expectOn(
    plan,
    String(walk.person.氏名),
    walk.line.provider,
    '見本 担当',
    '月額上限あり',
    '3か月ごと',
    '令和8年5月から',
    '令和8年5月8日',
    ...wordsOf(walk.plan),
  )
}

/** ⑮ on 20 June: a visit and its finding, and the last paper. */
export const walkToReview = async (
  journey: Journey,
  walk: Walk,
  { id, me }: Walker,
  finding: string,
  by: string,
): Promise<void> => {
  journey.site.setDay('2026-06-20')
  const planner = await journey.staff(walk.office.login)
  const needs = walk.plan.needs.map(() => ({
    サービス提供状況: '事業所から聞き取った。予定どおり。',
    '本人の感想・満足度': '行くのが楽しみになった。',
    '支援目標の達成度（ニーズの充足度）': 'おおむね達成',
    '今後の課題・解決方法': '日数をふやしたい。',
  }))
  const about = {
    訪問した日: '令和8年6月20日',
    全体の状況: '体調よく通っている。',
    結果: finding,
    同意をもらった日: '令和8年6月20日',
    同意した人: by,
  }
  await reportMonitoring(planner, id, { needs, about })
  const report = await paperText(me, id, walk.names.report)
  expectOn(
    report,
    String(walk.person.氏名),
    '令和8年6月20日',
    '行くのが楽しみになった。',
    '日数をふやしたい。',
    '体調よく通っている。',
  )
}
