import type { ApplicationKind } from '../case/fact.ts'

/** 申請の受付の画面のことば */
export const words = {
  title: (name: string) => `${name}さんの申請を受け付ける`,
  next: '次へ（内容を確かめる）',
  register: '申請を受け付ける',
  checkLead: 'まだ受け付けていません。確かめて、よければ「申請を受け付ける」を押してください。',
  services: '申請するサービスを1つ以上選んでください',
  notYet: '受け付けた日が、今日より後の日になっています',
  tooEarly: 'この日より前の申請は、いまの制度のものではないため受け付けられません',
  careWithout: '「共同生活援助」を選んでいないのに、介護を受けることになっています',
  previous: (kind: ApplicationKind) => `${kind}のもとになる、前の手続きを選んでください`,
  noPrevious: '新規のときは、前の手続きは選びません。変更か更新のときは、申請の種類を選びなおしてください',
  guardian: '18歳未満の人の申請には、保護者の登録がいります。先に「情報を直す」で登録してください',
  running: (numbers: string) => `ほかに進んでいる手続きがあります（受付番号 ${numbers}）`,
  runningSays: '同じ申請を二度受け付けていないか、確かめてください。',
  category: '障害支援区分の認定',
  draft: '計画案の提出',
  draftSays: {
    求める: '文書で提出を依頼します。受け付けたあと、依頼書を作れます。',
    求めない: '計画案なしで進みます。',
    市町村の判断: '受け付けたあと、担当者が決めます。',
  },
} as const
