import type { PlanMaker } from '../../law/plan-maker/plan-maker.ts'

/** 計画を作る人のことば */
export const makerWords = {
  lead: 'この申請の計画を作る事業所：',
  /** The kinds of office in easy words. */
  easy: {
    指定特定相談支援事業所: '障害のある人の計画を作る事業所（指定特定相談支援事業所）',
    指定障害児相談支援事業所: '子どもの計画を作る事業所（指定障害児相談支援事業所）',
    両方の指定を受けた一つの事業所:
      '子どもの計画も、障害福祉サービスの計画も作れる事業所。1つの事業所が、まとめて作ります',
    '本人・家族・支援者など（セルフプラン）': '自分や家族（セルフプラン）',
    '計画はいらない（児童相談所が決める）': 'いりません。児童相談所が決めます',
    計画の対象でない: 'いりません。計画を作るサービスではありません',
  } satisfies Record<PlanMaker['maker'], string>,
  independence: '事業所の相談支援専門員が、本人の使うサービスの事業所の職員も兼ねるとき：',
  independenceLink: 'モニタリングをする人の決まりを読む',
} as const
