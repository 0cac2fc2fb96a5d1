import {
  accept,
  apply,
  ask,
  coordinate,
  type DemoPerson,
  decide,
  judge,
  notifyCategory,
  register,
  request,
  survey,
} from './acts.ts'
import { begin, contract, finishPlan, meet, monitor, submitDraft, writeDraft } from './acts-of-the-plan.ts'
import { kita } from './cast.ts'
import type { Story } from './demo-stories.ts'
import { people } from './people.ts'
import { homeAndDay } from './plan-texts.ts'
import type { Stage } from './stage.ts'

const number = '131177'
const oji = '王子障害相談係'
const day = { provider: '見本デイセンター', service: '22' }
const helper = { provider: '見本ヘルパーステーション', service: '11' }

/** Care at home and by day, a year ago or as long as it takes: the whole way to the review. */
const wholeWayWithCategory = async (
  stage: Stage,
  who: DemoPerson,
  start: number,
  finding: string | null,
): Promise<string> => {
  stage.day(start)
  const person = await register(stage, kita, who)
  const file = await apply(stage, kita, person, { care: ['22', '11'] })
  stage.day(start + 3)
  await request(stage, kita, file, oji)
  stage.day(start + 7)
  await ask(stage, kita, file)
  stage.day(start + 9)
  await accept(stage, kita, file)
  stage.day(start + 14)
  await survey(stage, kita, file, '区分4')
  await writeDraft(stage, kita, file, homeAndDay)
  stage.day(start + 30)
  await judge(stage, kita, file, '区分4')
  await notifyCategory(stage, kita, file, oji)
  stage.day(start + 33)
  await submitDraft(stage, kita, file)
  stage.day(start + 40)
  await coordinate(stage, kita, file)
  stage.day(start + 42)
  await decide(stage, kita, file, oji, [
    grant(stage, '22', '23', '日/月'),
    grant(stage, '11', '12', '時間/月'),
  ])
  stage.day(start + 45)
  await contract(stage, kita, file, { ...day, login: 'day', amount: '20' })
  await contract(stage, kita, file, { ...helper, login: 'helper', amount: '12' })
  stage.day(start + 47)
  await meet(stage, kita, file)
  stage.day(start + 49)
  await finishPlan(stage, kita, file, [day.provider, helper.provider])
  stage.day(start + 60)
  await begin(stage, file, 'day', day)
  await begin(stage, file, 'helper', helper)
  if (finding) {
    stage.day(start + 236)
    await monitor(stage, kita, file, finding)
  }
  return person
}

/** One granted service for a year from the first of the next month. */
export const grant = (stage: Stage, code: string, amount: string, unit: string) => {
  const from = Temporal.PlainDate.from(stage.today()).add({ months: 1 }).with({ day: 1 })
  return {
    code,
    amount,
    unit,
    from: from.toString(),
    until: from.add({ years: 1 }).subtract({ days: 1 }).toString(),
  }
}

export const storiesOfAdults: readonly Story[] = [
  {
    municipality: number,
    title: '区分のある大人：はじめからモニタリングまで、そして変更の申請へ',
    tell: async (stage) => {
      const person = await wholeWayWithCategory(stage, people.taro, -300, '変更が必要')
      stage.day(-20)
      const earlier =
        /\/cases\/([0-9a-f-]{36})/.exec(await (await stage.as(kita.desk)).open(person))?.[1] ?? ''
      await apply(stage, kita, person, { kind: '変更', previous: earlier, care: ['22', '11', '24'] })
    },
  },
  {
    municipality: number,
    title: '区分のある大人：判定が出て、通知を待っている',
    tell: async (stage) => {
      stage.day(-34)
      const person = await register(stage, kita, people.hinoki)
      const file = await apply(stage, kita, person, { care: ['22'] })
      await request(stage, kita, file, oji)
      stage.day(-28)
      await ask(stage, kita, file)
      await accept(stage, kita, file)
      await survey(stage, kita, file, '区分3')
      stage.day(-3)
      await judge(stage, kita, file, '区分3')
    },
  },
  {
    municipality: number,
    title: '区分のある大人：使い始めて、はじめてのモニタリングを待っている',
    tell: async (stage) => void (await wholeWayWithCategory(stage, people.sugi, -240, null)),
  },
]
