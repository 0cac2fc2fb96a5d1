import type { LegalItem } from '../../law/legal-items/required-items.ts'
import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import type { Task } from '../../ui/task-list/task-list.tsx'
import { isBegun, type Section, sections } from './sections.ts'

/** The sections as a task list: never 完了 before the whole has been handed in. */
export const sectionTasks = (
  stage: PlanStage,
  content: PlanContent,
  missing: readonly LegalItem[],
  submitted: boolean,
  href: (path: string) => string,
): readonly Task[] =>
  sections.map((section) => ({
    label: section.title,
    href: href(`write/${section.id}`),
    hint: hintOf(section, stage),
    ...stateOf(section, content, missing, submitted),
  }))

const stateOf = (
  section: Section,
  content: PlanContent,
  missing: readonly LegalItem[],
  submitted: boolean,
): Pick<Task, 'status' | 'tone'> => {
  if (submitted) return { status: '提出ずみ', tone: 'green' }
  if (!isBegun(content, section)) return { status: '未着手' }
  if (missing.some(({ id }) => section.items.includes(id))) return { status: '入力中', tone: 'yellow' }
  return { status: '入力ずみ（まだ出していません）', tone: 'blue' }
}

const hintOf = (section: Section, stage: PlanStage): string =>
  stage === '計画' && section.id === 'needs' ? `${section.hint}、提供事業者・担当者・利用料` : section.hint
