type About = {
  /** For staff: what happened. */
  readonly says: string
  /** For the person and the family, in easy words; absent where they are never told. */
  readonly easy?: string
  /** Where it is looked at, below the case. */
  readonly path: string
}

/** お知らせのことば, by what it is about. */
export const aboutWords: Readonly<Record<string, About>> = {
  'guardian-changed': {
    says: '保護者の登録が変わりました',
    easy: '手続きをする人の登録が変わりました。いまは、あなたが手続きをします。',
    path: '',
  },
  'plan-draft-requested': {
    says: '計画案の提出を依頼しました',
    easy: '市町村から、計画案を出すお願いが届きました。',
    path: '',
  },
  'plan-draft-waived': {
    says: '計画案を求めないと決まりました',
    easy: '計画案は、出さなくてよいことになりました。',
    path: '',
  },
  'office-asked': { says: '計画を作ってほしいと依頼がありました', path: '/answer-ask' },
  'office-refused': {
    says: '相談支援事業所が引き受けられないと答えました',
    easy: 'お願いした事業所は、引き受けられませんでした。ほかの事業所を選べます。',
    path: '',
  },
  'office-contracted': {
    says: '相談支援事業所との契約が記録されました',
    easy: '計画を作る事業所が決まりました。',
    path: '',
  },
  'self-plan-chosen': { says: 'セルフプランを選びました', path: '' },
  'self-plan-helper-asked': {
    says: 'セルフプランの表面を書く手伝いを頼まれました',
    easy: 'あなたの計画を書くのを手伝ってほしいと、市町村が事業所に頼みました。',
    path: '/self-plan',
  },
  'self-plan-front-submitted': {
    says: 'セルフプランの表面が出ました。裏面を書いて仕上げてください',
    path: '/self-plan/sheet',
  },
  'self-plan-copy-wished': {
    says: '本人が、セルフプランの写し（裏面も）を希望しています',
    path: '/self-plan',
  },
  'category-notified': {
    says: '障害支援区分が通知されました。計画案を仕上げられます',
    easy: '障害支援区分（どれくらい支援がいるかの区分）が決まりました。通知を見られます。',
    path: '/papers',
  },
  'plan-draft-submitted': { says: '計画案が提出されました', path: '' },
  'plan-draft-returned': {
    says: '計画案が戻されました。理由を読んで直してください',
    easy: '計画案を直してほしいと、市町村から連絡がありました。',
    path: '',
  },
  'coordination-held': { says: '調整会議が済みました。支給決定を待っています', path: '/decide' },
  'grant-decided': {
    says: '支給が決定されました',
    easy: '使えるサービスが決まりました。通知と受給者証を見られます。',
    path: '/papers',
  },
  'grant-end-moved': {
    says: '支給決定期間の終わりの日が変わりました（更新時期の分散化）。市町村が受給者証を書きかえます',
    easy: 'サービスを使える期間の終わりの日が変わりました。いつまでかを見られます。',
    path: '',
  },
  'grant-refused': {
    says: '申請が却下されました',
    easy: '申請したサービスは、使えないことになりました。わけは通知に書いてあります。',
    path: '/papers',
  },
  'application-withdrawn': { says: '申請が取り下げられました', path: '' },
  'provider-named': {
    says: '利用する事業者として選ばれました。契約したら記録してください',
    path: '/provider-contract',
  },
  'provider-contracted': { says: 'サービス事業者との契約が記録されました', path: '/providers' },
  'service-begun': { says: 'サービスの利用が始まりました', path: '' },
  'service-meeting-called': {
    says: 'サービス担当者会議に呼ばれました',
    easy: '会議（サービス担当者会議）の日が決まりました。あなたも参加できます。',
    path: '/service-meeting/call',
  },
  'individual-plan-kept': { says: '事業者の個別支援計画が記録されました', path: '/individual-plans' },
  'plan-submitted': {
    says: '計画が提出されました',
    easy: '計画ができて、市町村に出されました。',
    path: '/papers',
  },
  'monitoring-done': { says: 'モニタリングの結果が報告されました', path: '/papers' },
  'centre-called': { says: '支援センターに応援の依頼がありました', path: '' },
}

export const words = {
  title: 'お知らせ',
  none: 'お知らせはありません。',
  unseen: '新しいお知らせ',
  seen: '前に見たお知らせ',
  mark: '見たことにする',
  markAll: 'すべて見たことにする',
  fresh: '新着',
} as const
