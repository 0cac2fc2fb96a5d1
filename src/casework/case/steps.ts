import { stepTable } from '../../law/procedure/step-table.ts'
import type { CaseFile } from './file.ts'
import { chief, desk, officeOf, personOf } from './holder.ts'
import { monthsLeft } from './months-left.ts'
import { procedureFactsOf } from './procedure-facts-of.ts'
import { selfPlanHolders } from './self-plan-holders.ts'
import type { Step, StepNumber } from './step.ts'

/**
 * 十五の段階
 *
 * The flow of 北区's leaflet as a table: the step, who acts, what must be there, what it produces, what
 * comes next. When it does not apply and what must be there first is the rule `procedure`; nothing else in the
 * product knows the order of the flow.
 */
const isDone = (number: StepNumber) => (file: CaseFile) => file.done[number] !== undefined

const table = stepTable('障害支援区分')

/** Number and mark of a step, when it does not arise and what must be there before it: the rule `procedure`, asked of the file. */
const byLaw = (number: StepNumber): Pick<Step, 'number' | 'mark' | 'absent' | 'needs'> => {
  const row = table[number - 1]
  if (!row) throw new Error(`no step ${number}`)
  return {
    number,
    mark: row.mark,
    absent: (file) => row.absent(procedureFactsOf(file)),
    needs: row.needs.map(({ says, holds }) => ({ says, holds: (file) => holds(procedureFactsOf(file)) })),
  }
}

export const steps: readonly Step[] = [
  {
    ...byLaw(1),
    title: '申請',
    task: '申請を受け付ける',
    produces: '申請の記録',
    source: '障害者総合支援法20条1項、児童福祉法21条の5の6第1項',
    next: [2, 5],
    settled: isDone(1),
    turn: () => [desk],
  },
  {
    ...byLaw(2),
    title: '計画案の提出依頼',
    task: '計画案の提出を文書で依頼する',
    produces: '計画案提出依頼書',
    source: '障害者総合支援法22条4項、児童福祉法21条の5の7第4項',
    next: [3],
    settled: isDone(2),
    turn: () => [desk],
  },
  {
    ...byLaw(3),
    title: '相談支援事業所との契約',
    task: '計画を作る事業所を選んで契約する',
    produces: '契約の記録',
    source: '平成24年厚生労働省令28号5条',
    next: [4],
    settled: isDone(3),
    turn: (file) => [file.asked ? { holder: '相談支援事業所', party: file.asked.office } : personOf(file)],
  },
  {
    ...byLaw(4),
    title: '計画案の作成',
    task: '計画案を書く',
    produces: '計画案（書きかけ）',
    source: '障害者総合支援法施行規則6条の15',
    next: [8],
    settled: isDone(4),
    turn: (file) => (file.author === 'セルフプラン' ? selfPlanHolders(file) : [officeOf(file)]),
  },
  {
    ...byLaw(5),
    title: '聞き取り調査（一次判定）',
    task: '聞き取り調査と一次判定の結果を記録する',
    produces: '調査の記録',
    source: '障害者総合支援法20条2項',
    next: [6],
    settled: isDone(5),
    turn: () => [desk],
  },
  {
    ...byLaw(6),
    title: '審査（二次判定）',
    task: '審査会の判定を記録する',
    produces: '障害支援区分と有効期間',
    source: '障害者総合支援法21条',
    next: [7],
    settled: isDone(6),
    turn: () => [desk],
  },
  {
    ...byLaw(7),
    title: '区分認定の通知',
    task: '区分認定を通知する',
    produces: '障害支援区分認定通知書',
    source: '障害者総合支援法21条',
    next: [8],
    settled: isDone(7),
    turn: () => [desk],
  },
  {
    ...byLaw(8),
    title: '計画案の提出',
    task: '計画案を仕上げて提出する',
    produces: '計画案の控え',
    source: '障害者総合支援法22条5項・施行規則12条の5、児童福祉法21条の5の7第5項',
    next: [9],
    settled: isDone(8),
    turn: (file) => (file.author === 'セルフプラン' ? selfPlanHolders(file) : [officeOf(file)]),
  },
  {
    ...byLaw(9),
    title: 'サービス調整会議',
    task: '調整会議の結果を記録する',
    produces: '会議の記録',
    source: '障害者総合支援法22条1項・6項、児童福祉法21条の5の7第1項・6項',
    next: [10],
    settled: isDone(9),
    turn: () => [desk],
  },
  {
    ...byLaw(10),
    title: '支給決定',
    task: '支給を決定し、通知する',
    produces: '支給決定通知書・受給者証',
    source: '障害者総合支援法22条1項・7項・8項、児童福祉法21条の5の7',
    next: [11, 13],
    settled: isDone(10),
    turn: () => [chief],
  },
  {
    ...byLaw(11),
    title: 'サービス事業者との契約',
    task: 'サービス事業者と契約する',
    produces: '契約の記録',
    source: '障害者総合支援法に基づく指定基準',
    next: [12],
    settled: (file) => file.providers.length > 0 && file.providers.every((line) => line.contracted !== null),
    turn: (file) => {
      const open = file.providers.filter((line) => line.contracted === null)
      return open.length === 0
        ? [personOf(file)]
        : open.map((line) => ({ holder: 'サービス事業者' as const, party: line.provider }))
    },
  },
  {
    ...byLaw(12),
    title: 'サービスの利用',
    task: '利用を始めた日を記録する',
    produces: '利用開始日',
    source: '障害者総合支援法29条',
    next: [15],
    settled: (file) => file.providers.length > 0 && file.providers.every((line) => line.begun !== null),
    turn: (file) =>
      file.providers
        .filter((line) => line.contracted !== null && line.begun === null)
        .map((line) => ({ holder: 'サービス事業者' as const, party: line.provider })),
  },
  {
    ...byLaw(13),
    title: 'サービス担当者会議',
    task: '担当者会議を開いて記録する',
    produces: 'サービス担当者会議の記録',
    source: '平成24年厚生労働省令28号15条2項',
    next: [14],
    settled: isDone(13),
    turn: (file) => [officeOf(file)],
  },
  {
    ...byLaw(14),
    title: '計画の提出',
    task: '計画を仕上げて提出する',
    produces: 'サービス等利用計画',
    source: '平成24年厚生労働省令28号6条2項',
    next: [15],
    settled: isDone(14),
    turn: (file) => [officeOf(file)],
  },
  {
    ...byLaw(15),
    title: 'モニタリング',
    task: '訪問して計画を見直す',
    produces: 'モニタリング報告書',
    source: '障害者総合支援法施行規則6条の16、平成24年厚生労働省令28号15条3項',
    next: [1, 8],
    settled: (file) => file.grant?.monitoring != null && monthsLeft(file).length === 0,
    turn: (file) => [officeOf(file)],
  },
]

export const stepOf = (number: StepNumber): Step => {
  const step = steps[number - 1]
  if (!step) throw new Error(`no step ${number}`)
  return step
}
