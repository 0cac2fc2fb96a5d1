import type { DeskTime, StepTime, WaitingDesk } from '../../city/measures/desk-times.ts'
import type { At } from '../case/at.ts'
import type { HolderKind } from '../case/holder.ts'
import type { StepNumber } from '../case/step.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import { type Choice, hrefOf } from './choice.ts'
import { deskQuery } from './desk-asked.ts'
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
  says: 'いま待っている工程を、その番になった日から今日までの日数で、まん中の値（中央値）の長い順に並べました。年度は関係しません。一つの工程を二者が待たせているとき（ご本人と、手伝う事業者など）は、それぞれに1件と数えます。',
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
            const row = rowOf(
              `${one.step}-${one.holder}-${one.party ?? ''}`,
              head,
              [one.count, one.overdue, days(one.median), days(one.longest)],
              (column) => {
                const late = column === 1 ? '1' : null
                const more = { ...deskQuery(one), late }
                return {
                  href: hrefOf(at, '/tables/measures/waiting-list', choice, more),
                  opens: `件の一覧（${head}${late ? '、期限をすぎたもの' : ''}）`,
                }
              },
            )
            return { ...row, name: true as const }
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
          rows: steps.map((one) => {
            const head = `${stepTitle(one.step as StepNumber)}：${whose({ ...one, name: null })}`
            const { step, holder } = one
            return rowOf(
              `${step}-${holder}`,
              head,
              doneCells(one),
              finished(at, choice, { step, holder }, head),
            )
          }),
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
          rows: desks.map((one) => {
            const { holder, party } = one
            return {
              ...rowOf(
                `${holder}-${party ?? ''}`,
                whose(one),
                doneCells(one),
                finished(at, choice, { holder, party }, whose(one)),
              ),
              ...(one.name !== null && { name: true as const }),
            }
          }),
        },
      ],
    },
  ],
})

/** The list of those that ended: behind the first number of a row. */
const finished =
  (at: Here, choice: Choice, desk: Parameters<typeof deskQuery>[0], head: string) => (column: number) =>
    column === 0
      ? {
          href: hrefOf(at, '/tables/measures/finished', choice, deskQuery(desk)),
          opens: `件の一覧（終わった工程、${head}）`,
        }
      : null

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
