/**
 * セルフプランの表と裏を書く人
 *
 * Who explains the self-plan, fills its two sides and hands it in.
 *
 * Source    京都市 平成27年3月10日通知 別紙2の1〜4 — binds 京都市 only
 * Text      The decision body or 障害者地域生活支援センター explains. Who can write it alone does; else the provider that
 *           the order names helps with the front. The decision body secures the back, with the centre as needed.
 * In force  2015-04-01 –
 * Reading   A handling that the notice calls passing still stands while no later notice is known.  [unconfirmed]
 */
import { z } from 'zod'
import { flag, maybe } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'
import { readings } from './self-plan-sheet-readings.ts'

export const selfPlanSidesFacts = z.strictObject({
  canWriteAlone: maybe(flag('本人がセルフプランを自分で書ける')),
})

export type SelfPlanSidesFacts = z.infer<typeof selfPlanSidesFacts>

/** One of the four steps of 別紙2: who does what; step 2 is left out where the person writes alone. */
export type SelfPlanSide = { step: 1 | 2 | 3 | 4; who: string; does: string }

const explains: SelfPlanSide = {
  step: 1,
  who: '支給決定機関か障害者地域生活支援センター',
  does: 'セルフプランを説明する',
}
const back: SelfPlanSide = {
  step: 4,
  who: '支給決定機関（必要に応じて障害者地域生活支援センターと連携）',
  does: '裏面を確保する',
}

export const selfPlanSides: Provision<SelfPlanSidesFacts, SelfPlanSide[]> = {
  id: 'self-plan-sides',
  title: 'セルフプランの表と裏を書く人',
  chapter: 'セルフプラン',
  day: '支給決定をする日',
  facts: selfPlanSidesFacts,
  readings: [readings.stillStands],
  words: (steps) => steps.map(({ step, who, does }) => `${step} ${who}：${does}`).join('、'),
  wordings: [
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: planMakerSources.kyotoSheetFlow,
      says: '支給決定機関か障害者地域生活支援センターが説明する。本人が書けなければ、優先順序に基づく事業者が表面の作成を助ける。裏面は支給決定機関が確保する。',
      decide: ({ canWriteAlone }) => {
        const unconfirmed = [readings.stillStands.says]
        if (canWriteAlone === null) {
          const ask = { ...explains, does: 'セルフプランを説明し、本人が自分で書けるかを確かめる' }
          return { finding: [ask], because: ['本人が自分で書けるかがまだわからないため'], unconfirmed }
        }
        if (canWriteAlone) {
          const front: SelfPlanSide = { step: 3, who: '本人', does: '表面を書き、支給決定機関へ出す' }
          return { finding: [explains, front, back], because: ['本人が自分で書けるため'], unconfirmed }
        }
        const helps: SelfPlanSide = {
          step: 2,
          who: '優先順序に基づくサービス事業者',
          does: '表面の作成を助ける',
        }
        const handsIn: SelfPlanSide = { step: 3, who: '本人かそのサービス事業者', does: '支給決定機関へ出す' }
        const because = ['本人が自分では書けないため']
        return { finding: [explains, helps, handsIn, back], because, unconfirmed }
      },
    },
  ],
}
