import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import { emptyBasics } from '../../plan/content/basics.ts'
import type { AssessmentRow, PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { needsFields, reviewFields, weekPlanFields, wishesFields } from '../case/plan-content-fields.ts'
import { assessmentFields } from './assessment-fields.ts'
import { basicsFields } from './basics-fields.ts'
import { presentFields } from './present-fields.ts'
import { isBlank, withoutBlankRows } from './without-blank-rows.ts'

export const sectionIds = ['basics', 'now', 'assessment', 'wishes', 'needs', 'week', 'review'] as const
export type SectionId = (typeof sectionIds)[number]

export type Section = {
  readonly id: SectionId
  readonly title: string
  readonly hint: string
  /** What law requires and this section holds. */
  readonly items: readonly LegalItemId[]
  readonly fields: (stage: PlanStage) => Fields
  /** What the form of the section shows of a content. */
  readonly fromContent: (content: PlanContent) => Readonly<Record<string, unknown>>
  /** The part of the content that the form's values are, rows in which nothing is written left out. */
  readonly toContent: (values: Readonly<Record<string, unknown>>) => Partial<PlanContent>
}

/** A section whose boxes are the content's own; one whose boxes lie in a part of it (基本情報). */
const flat = {
  fromContent: (content: PlanContent) => content,
  toContent: (values: Readonly<Record<string, unknown>>) => withoutBlankRows(values) as Partial<PlanContent>,
}
const inPart = (part: 'basics' | 'now', empty: object) => ({
  fromContent: (content: PlanContent) => ({ ...empty, ...content[part] }),
  toContent: (values: Readonly<Record<string, unknown>>) =>
    ({ [part]: isBlank(values) ? null : { ...empty, ...withoutBlankRows(values) } }) as Partial<PlanContent>,
})

const emptyRow: AssessmentRow = { area: null, state: null, wish: null, view: null, issue: null }
const emptyNow = { week: [], dailyLife: null, besides: [] }

/** 計画の節: a page with its own save each. First what the plan stands on, then the plan. */
export const sections: readonly Section[] = [
  {
    id: 'basics',
    title: '基本情報',
    hint: '概要、住まい、家族、社会関係、生活歴、医療、主訴、いまの支援（別紙1）',
    items: [],
    fields: () => basicsFields,
    ...inPart('basics', emptyBasics),
  },
  {
    id: 'now',
    title: '現在の生活',
    hint: 'いまの一週間と、日常の活動（別紙2）',
    items: [],
    fields: () => presentFields,
    ...inPart('now', emptyNow),
  },
  {
    id: 'assessment',
    title: 'アセスメント',
    hint: '場面ごとの状況・希望・見立てと、そこから出てくる課題',
    items: [],
    fields: () => assessmentFields,
    toContent: flat.toContent,
    // A first row to write in: nobody should have to ask for it.
    fromContent: ({ assessment }) => ({ assessment: assessment.length > 0 ? assessment : [emptyRow] }),
  },
  {
    id: 'wishes',
    title: '意向と方針',
    hint: '本人・家族の意向、援助の方針、長期目標、短期目標',
    items: ['wishes', 'policy'],
    fields: () => wishesFields,
    ...flat,
  },
  {
    id: 'needs',
    title: '課題と支援',
    hint: '優先順位、課題、目標、達成時期、サービスの種類・内容・量、本人の役割',
    items: ['issues', 'goals', 'services', 'schedule'],
    fields: (stage) => needsFields[stage],
    ...flat,
  },
  {
    id: 'week',
    title: '週間計画',
    hint: '一週間の予定、日常の活動、週単位以外のサービス、生活の全体像',
    items: [],
    fields: () => weekPlanFields,
    ...flat,
  },
  {
    id: 'review',
    title: '留意事項とモニタリング',
    hint: '提供上の留意事項、モニタリング期間の提案',
    items: ['cautions', 'monitoring'],
    fields: () => reviewFields,
    ...flat,
  },
]

export const sectionOf = (id: string | undefined): Section | null =>
  sections.find((section) => section.id === id) ?? null

/** The section that is written next; null after the last. */
export const sectionAfter = ({ id }: Section): Section | null =>
  sections[sections.findIndex((section) => section.id === id) + 1] ?? null

/** The section in which an item that law requires is written. */
export const sectionWith = (item: LegalItemId): Section | null =>
  sections.find(({ items }) => items.includes(item)) ?? null

/** Whether anything at all is written in a section. */
export const isBegun = (content: PlanContent, section: Section): boolean => {
  const shown = section.fromContent(content)
  return Object.keys(section.fields('案')).some((key) => !isBlank(shown[key]))
}
