/** 給付: whose fee is claimed; the adult law's and the child law's tables differ. */
export const benefits = ['計画相談支援', '障害児相談支援'] as const
/** 行ったこと: the two acts that a basic fee is paid for. */
export const acts = ['計画の作成', 'モニタリング'] as const
/** 報酬区分: 機能強化型 by the office's staff and work; (Ⅱ) for the cases beyond the line of forty. */
export const grades = [
  '機能強化型(Ⅰ)',
  '機能強化型(Ⅱ)',
  '機能強化型(Ⅲ)',
  '機能強化型(Ⅳ)',
  '(Ⅰ)',
  '(Ⅱ)',
] as const

export type Benefit = (typeof benefits)[number]
export type Act = (typeof acts)[number]
export type Grade = (typeof grades)[number]

/** 基本報酬の名: as the notice calls it ('機能強化型継続サービス利用支援費(Ⅰ)'). */
export function baseName(benefit: Benefit, act: Act, grade: Grade): string {
  const strong = grade.startsWith('機能強化型') ? '機能強化型' : ''
  const again = act === 'モニタリング' ? '継続' : ''
  const fee = benefit === '計画相談支援' ? 'サービス利用支援費' : '障害児支援利用援助費'
  return `${strong}${again}${fee}${grade.slice(strong.length)}`
}
