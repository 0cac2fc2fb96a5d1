import { citationText } from '../kit/citation-text.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'
import { type ProcedureFacts, procedureFacts, type StepMark } from './procedure-facts.ts'
import { type StepRow, stepTable } from './step-table.ts'

/**
 * 手続の段階
 *
 * Which of the fifteen steps arise for a case, and what must be there before each.
 *
 * Source    障害者総合支援法 第20条から第22条、指定計画相談支援基準 第5条・第6条・第15条; 北区 作成のご案内
 * Text      ②④⑧ arise where a draft is asked for; ③⑬⑭⑮ where an office makes it; ⑤⑥⑦ where a category is
 *           needed; the others always. Each opens when what it stands on is there.
 * In force  2012-04-01 – (障害程度区分 until 2014-03-31)
 * Reading   The meeting ⑬ may come before or after the use ⑫; ⑨ is practice, not law.  [unconfirmed]
 */

/** A step as it stands; `missing` is what must be there first. */
export type StepState = {
  step: StepMark
  title: string
  state: '済み' | '今できる' | '先にすることがある' | '行わない'
  missing: string[]
  /** Why it is not taken; null when it is. */
  because: string | null
  source: string
}

const readings = {
  meeting: {
    says: 'サービス担当者会議（⑬）は支給決定のあとなら、利用（⑫）の前でも後でもよいと読むこと',
    settledBy: '指定計画相談支援基準 第15条第2項（会議は計画を確定する前）と、市町村の案内の順序',
  },
  coordination: {
    says: 'サービス調整会議（⑨）を、計画案と区分を勘案する段階として置くこと（会議そのものは法の定めではない）',
    settledBy: '障害者総合支援法 第22条第1項・第6項と、市町村の支給決定の要綱',
  },
} satisfies Record<string, Reading>

const decide =
  (category: '障害程度区分' | '障害支援区分') =>
  (facts: ProcedureFacts): Answer<StepState[]> => ({
    finding: stepTable(category).map((row) => stateOf(row, facts)),
    because: [
      `計画案の提出：${facts.draft}`,
      `計画案を作る人：${facts.author}`,
      `${category}の認定：${facts.needsCategory === null ? 'まだ分からない' : facts.needsCategory ? '要る' : '要らない'}`,
      `済んだ段階：${facts.done.length === 0 ? 'なし' : facts.done.join('')}`,
    ],
    unconfirmed: Object.values(readings).map(({ says }) => says),
  })

export const procedure: Provision<ProcedureFacts, StepState[]> = {
  id: 'procedure',
  title: '手続の段階',
  chapter: '手続',
  day: '手続をする日',
  facts: procedureFacts,
  readings: Object.values(readings),
  words: (finding) => {
    const open = finding
      .filter(({ state }) => state === '今できる')
      .map(({ step, title }) => `${step}${title}`)
    const never = finding.filter(({ state }) => state === '行わない').map(({ step }) => step)
    return `今できる段階：${open.join('、') || 'なし'}。行わない段階：${never.join('') || 'なし'}`
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: Temporal.PlainDate.from('2014-04-01'),
      binds: 'nation',
      citation: sources.decision,
      says: '申請から見直しまで十五の段階がある。計画案を求めない人には計画の段階が、セルフプランの人には事業所の段階が、障害程度区分の要らない人には区分の段階がない。どの段階も、もとになる段階が済んでから行う。',
      decide: decide('障害程度区分'),
    },
    {
      from: Temporal.PlainDate.from('2014-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.decision,
      says: '申請から見直しまで十五の段階がある。計画案を求めない人には計画の段階が、セルフプランの人には事業所の段階が、障害支援区分の要らない人には区分の段階がない。どの段階も、もとになる段階が済んでから行う。',
      decide: decide('障害支援区分'),
    },
  ],
}

function stateOf({ mark, title, citation, absent, needs }: StepRow, facts: ProcedureFacts): StepState {
  const because = absent(facts)
  const missing = needs.filter(({ holds }) => !holds(facts)).map(({ says }) => says)
  const step = { step: mark, title, because, source: citationText(citation) }
  if (facts.done.includes(mark)) return { ...step, state: '済み', missing: [] }
  if (because !== null) return { ...step, state: '行わない', missing: [] }
  return missing.length > 0
    ? { ...step, state: '先にすることがある', missing }
    : { ...step, state: '今できる', missing }
}
