import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { needsFields, reviewFields, weekPlanFields, wishesFields } from '../case/plan-content-fields.ts'

export const sectionIds = ['wishes', 'needs', 'week', 'review'] as const
export type SectionId = (typeof sectionIds)[number]

export type Section = {
  readonly id: SectionId
  readonly title: string
  readonly hint: string
  /** What law requires and this section holds. */
  readonly items: readonly LegalItemId[]
  readonly fields: (stage: PlanStage) => Fields
}

/** 計画の節: a page with its own save each. */
export const sections: readonly Section[] = [
  {
    id: 'wishes',
    title: '意向と方針',
    hint: '本人・家族の意向、援助の方針、長期目標、短期目標',
    items: ['wishes', 'policy'],
    fields: () => wishesFields,
  },
  {
    id: 'needs',
    title: '課題と支援',
    hint: '優先順位、課題、目標、達成時期、サービスの種類・内容・量、本人の役割',
    items: ['issues', 'goals', 'services', 'schedule'],
    fields: (stage) => needsFields[stage],
  },
  {
    id: 'week',
    title: '週間計画',
    hint: '一週間の予定、日常の活動、週単位以外のサービス、生活の全体像',
    items: [],
    fields: () => weekPlanFields,
  },
  {
    id: 'review',
    title: '留意事項とモニタリング',
    hint: '提供上の留意事項、モニタリング期間の提案',
    items: ['cautions', 'monitoring'],
    fields: () => reviewFields,
  },
]

export const sectionOf = (id: string | undefined): Section | null =>
  sections.find((section) => section.id === id) ?? null

/** The section in which an item that law requires is written. */
export const sectionWith = (item: LegalItemId): Section | null =>
  sections.find(({ items }) => items.includes(item)) ?? null

/** Whether anything at all is written in a section. */
export const isBegun = (content: PlanContent, section: Section): boolean =>
  Object.keys(section.fields('案')).some((key) => {
    const value = content[key as keyof PlanContent]
    return Array.isArray(value) ? value.length > 0 : value != null
  })
