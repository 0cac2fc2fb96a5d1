import type { Cast } from './acts.ts'
import { formIn } from './page-form.ts'
import type { PlanText } from './plan-texts.ts'
import type { Stage } from './stage.ts'
import { rowsOf } from './visitor.ts'

/** ④ the four sections of the draft, each saved by itself. */
export const writeDraft = (stage: Stage, cast: Cast, file: string, plan: PlanText): Promise<void> =>
  writeSections(stage, cast, `${file}/plan-draft`, plan)

const writeSections = async (stage: Stage, cast: Cast, path: string, plan: PlanText): Promise<void> => {
  const planner = await stage.as(cast.planner)
  await planner.send(`${path}/write/wishes`, plan.wishes)
  await planner.send(`${path}/write/needs`, rowsOf('needs', plan.needs))
  await planner.send(`${path}/write/week`, {
    ...plan.week,
    ...rowsOf('week', plan.weekRows),
    ...rowsOf('besides', plan.besides),
  })
  await planner.send(`${path}/write/review`, plan.review)
}

const consent = (stage: Stage) => ({
  madeOn: stage.today(),
  explainedOn: stage.today(),
  consentedOn: stage.today(),
  deliveredOn: stage.today(),
})

export const submitDraft = async (stage: Stage, cast: Cast, file: string): Promise<void> => {
  await (await stage.as(cast.planner)).send(`${file}/plan-draft/submit`, consent(stage))
}

/** ⑪ the provider is named, then records the contract. */
export const contract = async (
  stage: Stage,
  cast: Cast,
  file: string,
  {
    provider,
    login,
    service,
    amount,
  }: { readonly provider: string; readonly login: string; readonly service: string; readonly amount: string },
): Promise<void> => {
  const named = await stage.organisation(provider)
  await (await stage.as(cast.desk)).send(`${file}/providers?service=${service}`, { provider: named })
  await (await stage.as(login)).send(`${file}/provider-contract`, { line: `${named} ${service}`, amount })
}

export const begin = async (
  stage: Stage,
  file: string,
  login: string,
  line: { readonly provider: string; readonly service: string },
): Promise<void> => {
  const named = await stage.organisation(line.provider)
  await (await stage.as(login)).send(`${file}/service-begun`, {
    line: `${named} ${line.service}`,
    on: stage.today(),
  })
}

/** ⑬ attendees stand as the form proposes them: the person, the office, the contracted providers. */
export const meet = async (stage: Stage, cast: Cast, file: string): Promise<void> => {
  await (await stage.as(cast.planner)).send(`${file}/service-meeting`, {
    heldOn: stage.today(),
    from: '10:00',
    to: '11:00',
    place: '相談支援事業所の会議室',
    personTookPart: '参加した',
    ...rowsOf('topics', [
      {
        topic: '週間計画と役割の確かめ',
        discussion: '曜日ごとの予定と、連絡の取り方を確かめた。',
        conclusion: '計画案のとおり進める。',
      },
    ]),
    remaining: '冬の通院の付き添いを、次回までに決める。',
    ...(await proposedAttendees(stage, cast, file)),
  })
}

/** The rows the form already holds, with names where it could not know them. */
const proposedAttendees = async (stage: Stage, cast: Cast, file: string) => {
  const form = formIn(await (await stage.as(cast.planner)).open(`${file}/service-meeting`))
  return Object.fromEntries(
    [...form]
      .filter(([name, values]) => /^attended\.\d+\.name$/.test(name) && values[0] === '')
      .map(([name]) => [name, '見本 職員']),
  )
}

/** ⑮ for the oldest month left: what the plan holds is already in the form. */
export const monitor = async (stage: Stage, cast: Cast, file: string, finding: string): Promise<void> => {
  const planner = await stage.as(cast.planner)
  const form = formIn(await planner.open(`${file}/monitoring/report`))
  const rows = [...form.keys()].filter((name) => /^needs\.\d+\.goal$/.test(name))
  const told = rows.flatMap((name) => {
    const row = name.replace(/goal$/, '')
    return [
      [`${row}provision`, '事業所から、休まず通っていると聞いた。'],
      [`${row}impressions`, '楽しい。仲のよい人ができた。'],
      [`${row}achievement`, 'おおむね達成している。'],
      [`${row}nextSteps`, 'このまま続け、半年後にもう一度話し合う。'],
    ]
  })
  await planner.send(`${file}/monitoring/report`, {
    ...Object.fromEntries(told),
    visitedOn: stage.today(),
    overall: '体調は安定している。通所の日が生活のリズムになっている。',
    finding,
  })
}

/** ⑭ the final plan: the draft's text as it was copied, with a provider for each need in order, then handed in. */
export const finishPlan = async (
  stage: Stage,
  cast: Cast,
  file: string,
  providers: readonly string[],
): Promise<void> => {
  const planner = await stage.as(cast.planner)
  const rows = [...formIn(await planner.open(`${file}/plan/write/needs`)).keys()].filter((name) =>
    /\.issue$/.test(name),
  )
  await planner.send(
    `${file}/plan/write/needs`,
    Object.fromEntries(
      rows.flatMap((name, index) => {
        const row = name.replace(/issue$/, '')
        return [
          [`${row}provider`, providers[index] ?? ''],
          [`${row}person`, '見本 職員'],
          [`${row}phone`, '000-0000-0000'],
          [`${row}fee`, '0円'],
        ]
      }),
    ),
  )
  await (await stage.as(cast.planner)).send(`${file}/plan/submit`, consent(stage))
}
