import {
  accept,
  apply,
  ask,
  coordinate,
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
import { homeAndDay, workshop } from './plan-texts.ts'
import type { Stage } from './stage.ts'

const number = '131177'
const oji = '王子障害相談係'
const day = { provider: '見本デイセンター', service: '22' }
const helper = { provider: '見本ヘルパーステーション', service: '11' }
const works = { provider: '見本ワークス', service: '46' }

/** Care at home and by day, a year ago or as long as it takes: the whole way to the review. */
const wholeWayWithCategory = async (stage: Stage, start: number, finding: string | null): Promise<string> => {
  stage.day(start)
  const person = await register(stage, kita, people.taro)
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
  await finishPlan(stage, kita, file, day.provider)
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

/** 訓練等給付, up to the step that is asked for. */
const workshopUpTo = async (
  stage: Stage,
  person: keyof typeof people,
  start: number,
  upTo: 'applied' | 'requested' | 'asked' | 'writing' | 'submitted' | 'coordinated' | 'granted' | 'using',
): Promise<string> => {
  stage.day(start)
  const who = await register(stage, kita, people[person])
  const file = await apply(stage, kita, who, { training: ['46'] })
  if (upTo === 'applied') return file
  stage.day(start + 2)
  await request(stage, kita, file, oji)
  if (upTo === 'requested') return file
  stage.day(start + 5)
  await ask(stage, kita, file)
  if (upTo === 'asked') return file
  stage.day(start + 6)
  await accept(stage, kita, file)
  await writeDraft(stage, kita, file, workshop)
  if (upTo === 'writing') return file
  stage.day(start + 10)
  await submitDraft(stage, kita, file)
  if (upTo === 'submitted') return file
  stage.day(start + 14)
  await coordinate(stage, kita, file)
  if (upTo === 'coordinated') return file
  stage.day(start + 16)
  await decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])
  if (upTo === 'granted') return file
  stage.day(start + 20)
  await contract(stage, kita, file, { ...works, login: 'works', amount: '20' })
  stage.day(start + 30)
  await begin(stage, file, 'works', works)
  return file
}

export const storiesOfAdults: readonly Story[] = [
  {
    municipality: number,
    title: '区分のある大人：はじめからモニタリングまで、そして変更の申請へ',
    tell: async (stage) => {
      const person = await wholeWayWithCategory(stage, -300, '変更が必要')
      stage.day(-20)
      const earlier =
        /\/cases\/([0-9a-f-]{36})/.exec(await (await stage.as(kita.desk)).open(person))?.[1] ?? ''
      await apply(stage, kita, person, { kind: '変更', previous: earlier, care: ['22', '11', '24'] })
    },
  },
  {
    municipality: number,
    title: '区分のない大人：申請を受け付けたところ',
    tell: async (stage) => void (await workshopUpTo(stage, 'hanako', -2, 'applied')),
  },
  {
    municipality: number,
    title: '区分のない大人：事業所を探している',
    tell: async (stage) => void (await workshopUpTo(stage, 'yoshi', -12, 'requested')),
  },
  {
    municipality: number,
    title: '区分のない大人：事業所の返事を待っている',
    tell: async (stage) => void (await workshopUpTo(stage, 'katsura', -8, 'asked')),
  },
  {
    municipality: number,
    title: '区分のない大人：計画案を書いている',
    tell: async (stage) => void (await workshopUpTo(stage, 'kaku', -35, 'writing')),
  },
  {
    municipality: number,
    title: '区分のない大人：計画案が出た',
    tell: async (stage) => void (await workshopUpTo(stage, 'sotei', -15, 'submitted')),
  },
  {
    municipality: number,
    title: '区分のない大人：決定を待っている',
    tell: async (stage) => void (await workshopUpTo(stage, 'sakurei', -20, 'coordinated')),
  },
  {
    municipality: number,
    title: '区分のない大人：使い始めてから担当者会議',
    tell: async (stage) => void (await workshopUpTo(stage, 'shisaku', -50, 'using')),
  },
  {
    municipality: number,
    title: '更新：前の支給決定の終わりが近い',
    tell: async (stage) => {
      const file = await workshopUpTo(stage, 'moji', -340, 'using')
      stage.day(-15)
      const person = /\/persons\/[0-9a-f-]{36}/.exec(await (await stage.as(kita.desk)).open(file))?.[0] ?? ''
      await apply(stage, kita, person, {
        kind: '更新',
        previous: file.slice('/cases/'.length),
        training: ['46'],
      })
    },
  },
]
