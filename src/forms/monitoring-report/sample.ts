import type { MonitoringReport } from './monitoring-report.ts'

export const sampleMonitoringReport: MonitoringReport = {
  demo: true,
  regime: '障害者',
  person: { name: '見本 太郎', guardian: null },
  category: '区分4',
  certificates: { services: '0000000000', regional: null, child: null },
  ceiling: 0,
  office: { name: '相談支援センターみほん', planner: '例示 花子' },
  plannedOn: '2026-09-18',
  monitoredOn: '2026-12-14',
  consent: { on: '2026-12-14', by: '見本 太郎', means: '電子' },
  policy:
    '本人が慣れた暮らしの中で、できることを一つずつ増やせるよう、グループホーム・日中の事業所・医療機関が体調の情報を分け合いながら支えます。',
  overall:
    '通所は10月中旬から終日となり、欠席は風邪による2日のみ。ホームでは夜に眠れない日が月3回ほどあったが、日中の活動が増えてからは減っている。',
  needs: [
    {
      priority: 1,
      goal: '計量と袋詰めを、手順書を見ながら一人でできる。',
      reachedBy: '令和9年\n3月',
      provision: '週5日。計量は一人でできる日が増えた。袋詰めは声かけが要る。（みほん工房）',
      impressions: '「パンの匂いが好き。袋はむずかしい。」満足している。',
      achievement: 'おおむね半分。計量は達成に近い。',
      nextSteps: '袋詰めの手順書に写真を足す。休憩の合図を決める。',
      change: { kind: false, amount: false, week: false },
      cautions: '手順は文字と写真で伝える。',
    },
    {
      priority: 2,
      goal: '服薬と体温の記録を毎日つける。',
      reachedBy: '令和9年\n3月',
      provision: '記録は週6日つけられた。（ホームみほん）',
      impressions: '「忘れたときは言ってほしい。」',
      achievement: 'ほぼ達成。',
      nextSteps: '今の形を続ける。',
      change: { kind: false, amount: false, week: false },
      cautions: '',
    },
    {
      priority: 3,
      goal: '行き先と帰る時刻を自分で決めて出かける。',
      reachedBy: '令和8年\n12月',
      provision: '月1回、3か月で3回。（ヘルパーステーションみほん 外出）',
      impressions: '「もう一回ふやしたい。電車にも乗りたい。」',
      achievement: '達成。',
      nextSteps: '月2回に増やすことを市へ相談する。次は電車の乗り方を目標にする。',
      change: { kind: false, amount: true, week: true },
      cautions: '混む時間は避ける。',
    },
  ],
  week: null,
}
