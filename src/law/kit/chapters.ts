/** 規定の章: the order in which the rules are listed. */
export const chapters = [
  '計画案の要否',
  '計画を作る人',
  '事業者の優先順序',
  'セルフプラン',
  '障害支援区分',
  '支給決定',
  'モニタリング',
  '報酬',
  '日付と番号',
  '手続',
] as const

export type Chapter = (typeof chapters)[number]
