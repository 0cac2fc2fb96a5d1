import type { Citation } from '../kit/citation.ts'
import { article } from '../texts/cite.ts'
import { type OfficeStepMark, officeSteps } from '../texts/office-steps.ts'
import { sources } from '../texts/sources.ts'
import type { ProcedureFacts, StepMark } from './procedure-facts.ts'

/** 段階の一行: why it may not arise (null when it does), and what must be there before it. */
export type StepRow = {
  mark: StepMark
  title: string
  citation: Citation
  absent(facts: ProcedureFacts): string | null
  needs: readonly Need[]
}

/** What must be there: a step that is behind the case or does not arise, or something that is settled. */
type Need = { says: string; holds(facts: ProcedureFacts): boolean }

/** 介護給付費・訓練等給付費: what is paid for the use under a contract. */
const serviceBenefit = article('障害者総合支援法', '第29条第1項', '条番号を法令集で確かめること')

const waived = '計画案を求めないため'
const always = () => null
const withoutDraft = ({ draft }: ProcedureFacts) => (draft === '求めない' ? waived : null)
const notByOffice = (facts: ProcedureFacts) =>
  withoutDraft(facts) ?? (facts.author === 'セルフプラン' ? 'セルフプランのため' : null)

const done = (mark: StepMark, says: string): Need => ({
  says: `${mark}${says}`,
  holds: (facts) => facts.done.includes(mark),
})
const doneOrAbsent = (mark: StepMark, says: string, absent: StepRow['absent']): Need => ({
  says: `${mark}${says}`,
  holds: (facts) => absent(facts) !== null || facts.done.includes(mark),
})

const applied = done('①', '申請が受け付けられている')
const requested = done('②', '計画案の提出依頼が出ている')
const granted = done('⑩', '支給決定がされている')
const hasAuthor: Need = {
  says: '③契約がある、またはセルフプランを選んでいる',
  holds: ({ author, done }) => author === 'セルフプラン' || done.includes('③'),
}
const draftSettled: Need = {
  says: '計画案を求めるかどうかが決まっている',
  holds: ({ draft, done }) => draft === '求めない' || done.includes('②'),
}

const row = (
  mark: StepMark,
  title: string,
  citation: Citation,
  absent: StepRow['absent'],
  ...needs: Need[]
): StepRow => ({ mark, title, citation, absent, needs })

const officeRow = (mark: OfficeStepMark, ...needs: Need[]): StepRow =>
  row(mark, officeSteps[mark].title, officeSteps[mark].citation, notByOffice, ...needs)

/**
 * 十五の段階の表
 *
 * Source    北区「サービス等利用計画 作成のご案内」（①から⑮の名前と順序）; each row cites the law behind it.
 */
export function stepTable(category: '障害程度区分' | '障害支援区分'): readonly StepRow[] {
  const withoutCategory = ({ needsCategory }: ProcedureFacts) =>
    needsCategory === false ? `${category}の認定がいらないため` : null
  const categoryTold = doneOrAbsent('⑦', '区分認定が通知されている', withoutCategory)
  return [
    row('①', '申請', sources.application, always),
    row('②', '計画案の提出依頼', sources.draftRequest, withoutDraft, applied),
    officeRow('③', requested),
    row('④', '計画案の作成', sources.planContent, withoutDraft, hasAuthor, requested),
    row('⑤', `聞き取り調査（${category}の一次判定）`, sources.survey, withoutCategory, applied),
    row(
      '⑥',
      `審査（${category}の二次判定）`,
      sources.category,
      withoutCategory,
      done('⑤', '調査が済んでいる'),
    ),
    row('⑦', `${category}の認定の通知`, sources.category, withoutCategory, done('⑥', '判定が出ている')),
    row(
      '⑧',
      '計画案の提出',
      sources.draftSubmission,
      withoutDraft,
      done('④', '計画案が書かれている'),
      categoryTold,
    ),
    row(
      '⑨',
      'サービス調整会議',
      sources.draftWeighed,
      always,
      applied,
      categoryTold,
      doneOrAbsent('⑧', '計画案が提出されている', withoutDraft),
      draftSettled,
    ),
    row('⑩', '支給決定', sources.decision, always, done('⑨', '調整会議が済んでいる')),
    row('⑪', 'サービス事業者との契約', serviceBenefit, always, granted),
    row('⑫', 'サービスの利用', serviceBenefit, always, done('⑪', '契約がある')),
    officeRow('⑬', granted),
    officeRow('⑭', granted, done('⑬', '担当者会議が済んでいる')),
    officeRow('⑮', done('⑭', '計画が提出されている')),
  ]
}
