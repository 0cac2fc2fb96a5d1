/** 別紙1の言葉: the rows as the notice prints them; the last is ours. */
export const annex1Labels = {
  offices: '市内の指定特定相談支援事業所数',
  users: '障害福祉サービス等の利用者数',
  subjects: '計画相談支援の対象者数',
  plans: '介護保険のケアプラン等を含め計画が作成されているもの',
  servicePlans: 'そのうちサービス等利用計画',
  byOffices: 'そのうち相談支援事業所が作成したもの',
} as const
