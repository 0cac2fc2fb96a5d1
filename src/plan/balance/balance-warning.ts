/** 知らせの種類, the gravest first. */
export const warningKinds = [
  '支給量をこえる',
  '日数の上限をこえる',
  '同じ時間にできない',
  '同じ日にできない',
  '支給決定にない',
  '重なり',
  'こえることがある',
  'わからない',
] as const

/** 知らせ: what is the matter, what to do, and which places of the list it is about. */
export type BalanceWarning = {
  readonly kind: (typeof warningKinds)[number]
  readonly says: string
  readonly toDo: string
  readonly rows: readonly number[]
}
