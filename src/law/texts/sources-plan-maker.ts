import type { Citation } from '../kit/citation.ts'
import { article, consultationAnswers, guidance, kyotoNotice as kyoto } from './cite.ts'

const number = '条番号を法令集で確かめること'
const text = '原文を確かめること'

/** 根拠の一覧（計画案の要否、計画を作る人、セルフプラン）: sources beside the ones in `sources.ts`. */
export const planMakerSources = {
  officialChange: article('障害者総合支援法', '第24条第2項', number),
  officePlanner: article('指定計画相談支援基準', '第15条第1項', number),
  officeHarmony: guidance(
    '障害児相談支援の報酬告示（平成24年厚生労働省告示第126号）',
    '注',
    'unconfirmed',
    '該当の注を確かめること',
  ),
  plannerIndependence: guidance(consultationAnswers, '兼務する職員', 'unconfirmed', text),
  planningAssistant: guidance(
    '計画相談支援の報酬告示（平成24年厚生労働省告示第125号）・令和6年度改定',
    '相談支援員',
    'unconfirmed',
    text,
  ),
  selfPlanAuthor: guidance('相談支援に係るQ&A（平成29年3月31日）', 'セルフプランの作成者', 'confirmed'),
  selfPlanPolicy: guidance('課長通知（令和3年3月31日 障障発0331第7号）', 'セルフプラン', 'unconfirmed', text),
  kyotoPeriodFromFirst: kyoto('記1(1)'),
  kyotoPeriodLater: kyoto('記1(2)ウ'),
  kyotoSelfPlan: kyoto('記3(1)'),
  kyotoSheetFlow: kyoto('別紙2'),
  kyotoSheetNotes: kyoto('別紙2注1〜注4'),
  kyotoSheetForm: kyoto('セルフプラン用の様式（平成27年3月10日改訂版）'),
} satisfies Record<string, Citation>
