import { accept, apply, ask, coordinate, decide, register, request } from './acts.ts'
import { begin, contract, finishPlan, meet, submitDraft, writeDraft } from './acts-of-the-plan.ts'
import { kita } from './cast.ts'
import type { Story } from './demo-stories.ts'
import { people } from './people.ts'
import { workshop } from './plan-texts.ts'
import type { Stage } from './stage.ts'
import { grant } from './stories-of-adults.ts'

const municipality = '131177'
const oji = '王子障害相談係'
const works = { provider: '見本ワークス', service: '46' }

type Act = readonly [name: string, day: number, act: (stage: Stage, file: string) => Promise<void>]

/** 訓練等給付 from the application to the use: what is done, and so many days after the application. */
const acts: readonly Act[] = [
  ['申請', 0, async () => {}],
  ['依頼', 2, (stage, file) => request(stage, kita, file, oji)],
  ['事業所に頼む', 5, (stage, file) => ask(stage, kita, file)],
  ['契約', 6, (stage, file) => accept(stage, kita, file)],
  ['計画案', 7, (stage, file) => writeDraft(stage, kita, file, workshop)],
  ['計画案の提出', 10, (stage, file) => submitDraft(stage, kita, file)],
  ['調整会議', 14, (stage, file) => coordinate(stage, kita, file)],
  ['決定', 16, (stage, file) => decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])],
  [
    '事業者との契約',
    20,
    (stage, file) => contract(stage, kita, file, { ...works, login: 'works', amount: '20' }),
  ],
  ['利用', 30, (stage, file) => begin(stage, file, 'works', works)],
  ['担当者会議', 32, (stage, file) => meet(stage, kita, file)],
  ['計画', 34, (stage, file) => finishPlan(stage, kita, file, [works.provider])],
]

/** Tells the story of a person up to and with the act of that name; answers the case. */
const upTo = async (
  stage: Stage,
  person: keyof typeof people,
  start: number,
  last: string,
): Promise<string> => {
  stage.day(start)
  const file = await apply(stage, kita, await register(stage, kita, people[person]), { training: ['46'] })
  for (const [name, day, act] of acts) {
    stage.day(start + day)
    await act(stage, file)
    if (name === last) break
  }
  return file
}

const story = (title: string, person: keyof typeof people, start: number, last: string): Story => ({
  municipality,
  title: `区分のない大人：${title}`,
  tell: async (stage) => void (await upTo(stage, person, start, last)),
})

export const storiesOfWorkers: readonly Story[] = [
  story('申請を受け付けたところ', 'hanako', -2, '申請'),
  story('事業所を探している', 'yoshi', -12, '依頼'),
  story('事業所の返事を待っている', 'katsura', -8, '事業所に頼む'),
  story('契約して、これから計画案を書く', 'matsu', -9, '契約'),
  story('計画案を書いている', 'kaku', -35, '計画案'),
  story('計画案が出た', 'sotei', -15, '計画案の提出'),
  story('決定を待っている', 'sakurei', -20, '調整会議'),
  story('決定が出て、事業者を選ぶ', 'take', -24, '決定'),
  story('事業者と契約し、利用を待っている', 'ume', -28, '事業者との契約'),
  story('使い始めてから担当者会議', 'shisaku', -50, '利用'),
  story('担当者会議のあと、計画を仕上げる', 'kuri', -45, '担当者会議'),
  story('計画が出て、モニタリングの月を待つ', 'nashi', -150, '計画'),
  {
    municipality,
    title: '更新：前の支給決定の終わりが近い',
    tell: async (stage) => {
      const file = await upTo(stage, 'moji', -340, '利用')
      stage.day(-15)
      const person = /\/persons\/[0-9a-f-]{36}/.exec(await (await stage.as(kita.desk)).open(file))?.[0] ?? ''
      const previous = file.slice('/cases/'.length)
      await apply(stage, kita, person, { kind: '更新', previous, training: ['46'] })
    },
  },
  {
    municipality,
    title: '取り下げた人',
    tell: async (stage) => {
      const file = await upTo(stage, 'momo', -60, '依頼')
      stage.day(-52)
      await (await stage.as(kita.desk)).send(`${file}/withdraw`, {
        reason: '家族と暮らすことになったため。',
        sure: '1',
      })
    },
  },
]
