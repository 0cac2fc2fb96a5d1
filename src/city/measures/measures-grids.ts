import type { Grid, GridCell } from '../kit/grid.ts'
import { hiddenCell, shownPercent } from '../kit/hidden-cell.ts'
import { holderName } from '../kit/holder-names.ts'
import type { Measures } from './measures.ts'
import type { MonitoringState } from './monitoring-state.ts'
import type { PublishedMeasures, PublishedName } from './published-measures.ts'
import type { SelfPlanRate } from './self-plan-rates.ts'

/** The tables of the measures by the word that asks for each. */
export const measureNames = {
  'self-plan': 'セルフプランの割合',
  steps: '工程にかかった日数',
  waiting: 'いま待っている工程',
  monitoring: 'モニタリングの実施',
  load: '相談支援専門員1人あたりの件数',
  drafts: 'まだ来ない計画案',
} as const
export type MeasureName = keyof typeof measureNames

/** 指標の表計算・CSV: one measure of one or of many municipalities, each row with the name of its own. */
export const measureGrid = (name: MeasureName, many: readonly Measures[]): Grid =>
  gridOf(name, tables[name], many)

/** 公表用の表計算・CSV: the same of what is for publication, with the hidden cells and the words on them. */
export const publishedGrid = (name: PublishedName, many: readonly PublishedMeasures[]): Grid => {
  const grid = gridOf(name, tables[name], many)
  const notes = many.slice(0, 1).map(({ masked }) => `${hiddenCell}：${masked.says}`)
  return { ...grid, notes: [...grid.notes, ...notes] }
}

const gridOf = <M extends Pick<Measures, 'in' | 'year' | 'on' | 'district'>>(
  name: MeasureName,
  { headings, rows }: Table<M>,
  many: readonly M[],
): Grid => {
  const [first] = many
  return {
    name: measureNames[name],
    headings: ['市町村', ...headings],
    rows: many.flatMap((one) => rows(one).map((row) => [one.in, ...row])),
    notes: first
      ? [
          `${first.year}年度、${first.on}現在${first.district === null ? '' : `　${first.district || '地区の記載がないもの'}`}`,
        ]
      : [],
  }
}

type Table<M> = {
  readonly headings: readonly string[]
  readonly rows: (measures: M) => readonly (readonly GridCell[])[]
}

type Shown = Pick<PublishedMeasures, 'on' | 'selfPlans' | 'monitoring'>
type Tables = Readonly<Record<PublishedName, Table<Shown>>> &
  Readonly<Record<Exclude<MeasureName, PublishedName>, Table<Measures>>>

const tables: Tables = {
  'self-plan': {
    headings: [
      ...[
        '分け方',
        '月・地区',
        '事業所の計画',
        'セルフプラン',
        '本人の希望',
        '作れる事業所がない',
        '待機',
        '理由の記載なし',
      ],
      ...['セルフプラン率（％）', '希望でない割合（％）'],
    ],
    rows: ({ on, selfPlans: { total, months, districts } }) => [
      // Nothing is said of a month to come: it has no decisions yet, and not none.
      ...months.map((one) => [
        '月',
        one.month,
        ...rate(one).map((cell) => (one.month > on.slice(0, 7) ? null : cell)),
      ]),
      ...districts.map((one) => ['地区', one.district || '記載なし', ...rate(one)]),
      ['計', '', ...rate(total)],
    ],
  },
  steps: {
    headings: ['分け方', '工程', 'だれの番か', '名称', '件数', 'まん中の日数', 'いちばん長い日数'],
    rows: ({ steps, desks }) => [
      ...steps.map((one) => [
        '工程',
        `${one.step} ${one.title}`,
        holderName(one.holder),
        '',
        one.count,
        one.median,
        one.longest,
      ]),
      ...desks.map((one) => [
        'だれの番か',
        '',
        holderName(one.holder),
        one.name,
        one.count,
        one.median,
        one.longest,
      ]),
    ],
  },
  waiting: {
    headings: ['工程', 'だれの番か', '名称', '件数', '期限をすぎた件数', 'まん中の日数', 'いちばん長い日数'],
    rows: ({ waiting }) =>
      waiting.map((one) => [
        ...[`${one.step} ${one.title}`, holderName(one.holder), one.name],
        ...[one.count, one.overdue, one.median, one.longest],
      ]),
  },
  monitoring: {
    headings: [
      '分け方',
      '月・事業所',
      '予定',
      '実施',
      'うち、月をすぎて実施',
      '月がすぎて未実施',
      'これから',
    ],
    rows: ({ monitoring: { total, months, offices } }) => [
      ...months.map((one) => ['月', one.month, ...state(one)]),
      ...offices.map((one) => ['事業所', one.officeName ?? '事業所の記載なし', ...state(one)]),
      ['計', '', ...state(total)],
    ],
  },
  load: {
    headings: [
      ...['事業所', '相談支援専門員の人数', '受け持つ人', '6か月の件数', '6か月の相談支援専門員（人×月）'],
      ...['1人1か月の件数', 'この月の件数', '報酬の線', '人数の標準', '足りているか'],
    ],
    rows: ({ loads }) =>
      loads.map(({ line, standard, ...one }) => [
        ...[
          one.officeName,
          one.planners.length,
          one.persons,
          one.casesBefore,
          one.plannerMonths,
          one.perPlanner,
          one.casesThisMonth,
        ],
        line === null || line.silent ? null : line.finding.line,
        ...(standard.silent
          ? [null, null]
          : [standard.finding.standard, standard.finding.enough ? '足りている' : '足りない']),
      ]),
  },
  drafts: {
    headings: ['書く人', '名称', '件数', 'いちばん早い期限', 'すぎた日数'],
    rows: ({ lateDrafts }) =>
      lateDrafts.map((one) => [holderName(one.holder), one.name, one.count, one.since, one.longest]),
  },
}

const rate = (one: SelfPlanRate<number | null>): readonly GridCell[] => {
  const { plans, selfPlans, wished, noOffice, waiting, unsaid } = one
  return [
    ...counts([plans, selfPlans, wished, noOffice, waiting, unsaid]),
    shownPercent(one.percent, [plans, selfPlans]),
    shownPercent(one.unwishedPercent, [plans, selfPlans, noOffice, waiting]),
  ]
}

const state = ({ due, done, late, missed, open }: MonitoringState<number | null>): readonly GridCell[] =>
  counts([due, done, late, missed, open])

const counts = (cells: readonly (number | null)[]): readonly GridCell[] =>
  cells.map((cell) => cell ?? hiddenCell)
