import type { DeskTime, StepTime, WaitingDesk } from '../../city/measures/desk-times.ts'
import type { At } from '../case/at.ts'
import type { HolderKind } from '../case/holder.ts'
import type { StepNumber } from '../case/step.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import type { Choice } from './choice.ts'
import { type MeasureSection, rowOf } from './measure-section.ts'

type Here = Pick<At, 'href'>

/** いま待っている工程: on whose desk things lie today, the longest first. */
export const waitingSection = (
  at: Here,
  choice: Choice,
  waiting: readonly WaitingDesk[],
): MeasureSection => ({
  key: 'waiting',
  title: 'いま、だれのところで時間がかかっているか',
  says: 'いま待っている工程を、その番になった日から今日までの日数で、まん中の値（中央値）の長い順に並べました。年度は関係しません。',
  tables: [
    {
      id: 'steps-waiting',
      caption: 'いま待っている工程',
      corner: '工程と、だれの番か',
      empty: 'いま待っている工程は、ありません。',
      columns: [
        { key: 'count', label: '件数' },
        { key: 'overdue', label: '期限をすぎた件数' },
        { key: 'median', label: 'まん中の日数' },
        { key: 'longest', label: 'いちばん長い日数' },
      ],
      groups: [
        {
          key: 'waiting',
          rows: waiting.map((one) => {
            const head = `${stepTitle(one.step as StepNumber)}：${whose(one)}`
            const office = one.holder === '相談支援事業所' ? one.party : null
            return rowOf(
              `${one.step}-${one.holder}-${one.party ?? ''}`,
              head,
              [one.count, one.overdue, days(one.median), days(one.longest)],
              (column) =>
                column === 0
                  ? {
                      href: workOf(at, choice, { step: String(one.step), office }),
                      opens: `件。この工程の一覧（${head}）`,
                    }
                  : null,
            )
          }),
        },
      ],
    },
  ],
})

/** 工程にかかった日数: how long each step that ended in the year took, and at whose desk. */
export const stepSection = (
  at: Here,
  choice: Choice,
  { steps, desks }: { readonly steps: readonly StepTime[]; readonly desks: readonly DeskTime[] },
): MeasureSection => ({
  key: 'steps',
  title: '工程にかかった日数',
  says: '年度のなかで終わった工程の、前の工程が終わった日からの日数です。',
  tables: [
    {
      id: 'steps-done',
      caption: '終わった工程（工程ごと）',
      corner: '工程',
      empty: 'この年度に終わった工程は、ありません。',
      columns: doneColumns,
      groups: [
        {
          key: 'steps',
          rows: steps.map((one) => ({
            ...rowOf(
              `${one.step}-${one.holder}`,
              `${stepTitle(one.step as StepNumber)}（${one.holder}）`,
              doneCells(one),
            ),
            href: workOf(at, choice, { step: String(one.step) }),
          })),
        },
      ],
    },
    {
      id: 'steps-desks',
      caption: '終わった工程（だれのところか）。時間のかかる順',
      corner: 'だれの番か',
      empty: 'この年度に終わった工程は、ありません。',
      columns: doneColumns,
      groups: [
        {
          key: 'desks',
          rows: desks.map((one) => ({
            ...rowOf(`${one.holder}-${one.party ?? ''}`, whose(one), doneCells(one)),
            ...(one.party !== null && { href: workOf(at, choice, { office: one.party }) }),
          })),
        },
      ],
    },
  ],
})

/** The list of what waits, narrowed. */
const workOf = (at: Here, { district }: Choice, more: Readonly<Record<string, string | null>>): string => {
  const said = Object.entries({ tab: 'all', district: district || null, ...more })
  return at.href(
    `/work?${new URLSearchParams(said.flatMap(([key, value]) => (value ? [[key, value]] : [])))}`,
  )
}

const whose = ({ holder, name }: Pick<DeskTime, 'holder' | 'name'>): string =>
  name ?? holderWords[holder as HolderKind] ?? holder

const doneColumns = [
  { key: 'count', label: '件数' },
  { key: 'median', label: 'まん中の日数' },
  { key: 'longest', label: 'いちばん長い日数' },
]

const doneCells = ({ count, median, longest }: Pick<DeskTime, 'count' | 'median' | 'longest'>) => [
  count,
  days(median),
  days(longest),
]

const days = (count: number): string => `${Math.round(count * 10) / 10}日`
