import {
  accept,
  apply,
  ask,
  coordinate,
  decide,
  decline,
  judge,
  notifyCategory,
  register,
  request,
  survey,
} from './acts.ts'
import { begin, contract, submitDraft, writeDraft } from './acts-of-the-plan.ts'
import { atHidamari, kita, kyoto } from './cast.ts'
import type { Story } from './demo-stories.ts'
import { people } from './people.ts'
import { afterSchool } from './plan-texts.ts'
import { selfPlanOfYoshiko } from './self-plan-of-yoshiko.ts'
import { selfPlanWithHelp } from './self-plan-with-help.ts'
import type { Stage } from './stage.ts'
import { grant } from './stories-of-adults.ts'
import { rowsOf } from './visitor.ts'

/** 京都 美子: the whole self-plan of the notice's filled example, typed in by the desk from her paper. */
const yoshiko = async (stage: Stage): Promise<void> => {
  stage.day(-40)
  const person = await register(stage, kyoto, people.miko)
  const file = await apply(stage, kyoto, person, { care: ['22', '11'], local: ['移動支援'] })
  stage.day(-38)
  await request(stage, kyoto, file, '見本の福祉事務所')
  await (await stage.as(kyoto.desk)).send(`${file}/self-plan/choose`, { reason: '本人の希望' })
  stage.day(-30)
  const desk = await stage.as(kyoto.desk)
  for (const [page, fields] of Object.entries(selfPlanOfYoshiko.pages))
    await desk.send(`${file}/self-plan/write/${page}`, fields)
  await desk.send(`${file}/self-plan/write/week`, rowsOf('week', selfPlanOfYoshiko.week))
  stage.day(-25)
  await survey(stage, kyoto, file, '区分4')
}

/** A self-plan all the way to the use: no contract with an office, no meeting, no review. */
const usesSelfPlan = async (stage: Stage): Promise<void> => {
  const welfare = '見本の福祉事務所'
  const center = { provider: '○○デイセンター（見本）', service: '22' }
  stage.day(-120)
  const file = await apply(stage, kyoto, await register(stage, kyoto, people.zuan), { care: ['22'] })
  await request(stage, kyoto, file, welfare)
  const desk = await stage.as(kyoto.desk)
  await desk.send(`${file}/self-plan/choose`, { reason: '作れる事業所がない' })
  await desk.send(`${file}/call-centre`, {
    centre: await stage.organisation('見本障害者地域生活支援センター'),
  })
  await survey(stage, kyoto, file, '区分3')
  stage.day(-100)
  await judge(stage, kyoto, file, '区分3')
  await notifyCategory(stage, kyoto, file, welfare)
  const helper = await stage.as('center')
  for (const [page, fields] of Object.entries(selfPlanWithHelp.pages))
    await helper.send(`${file}/self-plan/write/${page}`, fields)
  await helper.send(`${file}/self-plan/write/week`, rowsOf('week', selfPlanWithHelp.week))
  await helper.send(`${file}/self-plan/check`)
  stage.day(-90)
  await coordinate(stage, kyoto, file)
  await decide(stage, kyoto, file, welfare, [grant(stage, '22', '22', '日/月')])
  await contract(stage, kyoto, file, { ...center, login: 'day', amount: '22' })
  stage.day(-60)
  await begin(stage, file, 'day', center)
}

export const storiesOfOthers: readonly Story[] = [
  {
    municipality: '131177',
    title: '子ども：保護者が申請し、計画案が出た',
    tell: async (stage) => {
      stage.day(-25)
      const person = await register(stage, atHidamari, people.hina)
      const file = await apply(stage, atHidamari, person, { child: ['63'], cameBy: '保護者' })
      await request(stage, atHidamari, file, '滝野川地域障害者相談支援センター')
      stage.day(-22)
      await ask(stage, atHidamari, file)
      await accept(stage, atHidamari, file)
      await writeDraft(stage, atHidamari, file, afterSchool)
      stage.day(-10)
      await submitDraft(stage, atHidamari, file)
    },
  },
  {
    municipality: '131177',
    title: '子ども：事業所に断られた',
    tell: async (stage) => {
      stage.day(-14)
      const person = await register(stage, atHidamari, people.tane)
      const file = await apply(stage, atHidamari, person, { child: ['61'], cameBy: '保護者' })
      await request(stage, atHidamari, file, '赤羽障害相談係')
      stage.day(-11)
      await ask(stage, kita, file)
      stage.day(-9)
      await decline(stage, kita.planner, file, '定員・担当件数の超過')
    },
  },
  {
    municipality: '131177',
    title: '介護保険のケアプランがある人：計画案を求めない',
    tell: async (stage) => {
      stage.day(-20)
      const person = await register(stage, kita, people.taka)
      const file = await apply(stage, kita, person, { care: ['11'], careManagement: '介護保険' })
      stage.day(-15)
      await survey(stage, kita, file, '区分3')
    },
  },
  {
    municipality: '131177',
    title: '介護保険と、障害固有のサービス：市町村の判断を待つ',
    tell: async (stage) => {
      stage.day(-4)
      const person = await register(stage, kita, people.saki)
      await apply(stage, kita, person, { training: ['46'], careManagement: '介護保険' })
    },
  },
  { municipality: '261008', title: '京都 美子さん：セルフプランの記入例', tell: yoshiko },
  {
    municipality: '261008',
    title: '支援センターが手伝ったセルフプランで、サービスを使っている',
    tell: usesSelfPlan,
  },
  {
    municipality: '261008',
    title: 'セルフプランか事業所かを選ぶところ',
    tell: async (stage) => {
      stage.day(-6)
      const person = await register(stage, kyoto, people.settei)
      const file = await apply(stage, kyoto, person, { training: ['43'] })
      await request(stage, kyoto, file, '見本の保健センター')
    },
  },
]
