import type { Grid, GridCell } from '../kit/grid.ts'
import type { Measures } from './measures.ts'
import type { MonitoringState } from './monitoring-state.ts'
import type { SelfPlanRate } from './self-plan-rates.ts'

/** The tables of the measures by the word that asks for each. */
export const measureNames = {
  'self-plan': 'セルフプラン率',
  steps: '段階の日数',
  waiting: '待っているもの',
  monitoring: 'モニタリング',
  load: '1人あたりの件数',
  drafts: '届いていない計画案',
} as const
export type MeasureName = keyof typeof measureNames

/** 指標の表計算・CSV: one measure of one or of many municipalities, each row with the name of its own. */
export const measureGrid = (name: MeasureName, many: readonly Measures[]): Grid => {
  const { headings, rows } = tables[name]
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

type Table = {
  readonly headings: readonly string[]
  readonly rows: (measures: Measures) => readonly (readonly GridCell[])[]
}

const tables: Readonly<Record<MeasureName, Table>> = {
  'self-plan': {
    headings: [
      ...[
        '分け方',
        '月・地区',
        '計画',
        'セルフプラン',
        '本人の希望',
        '作れる事業所がない',
        '待機',
        '理由の記載なし',
      ],
      ...['セルフプラン率（％）', '望まないセルフプラン（％）'],
    ],
    rows: ({ selfPlans: { total, months, districts } }) => [
      ...months.map((one) => ['月', one.month, ...rate(one)]),
      ...districts.map((one) => ['地区', one.district || '記載なし', ...rate(one)]),
      ['計', '', ...rate(total)],
    ],
  },
  steps: {
    headings: ['分け方', '段階', 'だれ', '名称', '件数', '中央値（日）', '最長（日）'],
    rows: ({ steps, desks }) => [
      ...steps.map((one) => [
        '段階',
        `${one.step} ${one.title}`,
        one.holder,
        '',
        one.count,
        one.median,
        one.longest,
      ]),
      ...desks.map((one) => ['だれ', '', one.holder, one.name, one.count, one.median, one.longest]),
    ],
  },
  waiting: {
    headings: ['段階', 'だれ', '名称', '件数', '期限を過ぎた件数', '中央値（日）', '最長（日）'],
    rows: ({ waiting }) =>
      waiting.map((one) => [
        ...[`${one.step} ${one.title}`, one.holder, one.name],
        ...[one.count, one.overdue, one.median, one.longest],
      ]),
  },
  monitoring: {
    headings: ['分け方', '月・事業所', '予定', '実施', '遅れて実施', '未実施', 'これから'],
    rows: ({ monitoring: { total, months, offices } }) => [
      ...months.map((one) => ['月', one.month, ...state(one)]),
      ...offices.map((one) => ['事業所', one.officeName ?? '事業所の記載なし', ...state(one)]),
      ['計', '', ...state(total)],
    ],
  },
  load: {
    headings: [
      ...['事業所', '相談支援専門員', '前6月の件数', '前6月の人・月', '1人1月あたり', 'この月の件数'],
      ...['報酬の線', '標準の人数', '足りているか'],
    ],
    rows: ({ loads }) =>
      loads.map(({ line, standard, ...one }) => [
        ...[
          one.officeName,
          one.planners.length,
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
    headings: ['だれ', '名称', '件数', 'いちばん早い期限', '過ぎた日数'],
    rows: ({ lateDrafts }) =>
      lateDrafts.map((one) => [one.holder, one.name, one.count, one.since, one.longest]),
  },
}

const rate = (one: SelfPlanRate): readonly GridCell[] => [
  ...[one.plans, one.selfPlans, one.wished, one.noOffice, one.waiting, one.unsaid],
  ...[one.percent, one.unwishedPercent],
]

const state = ({ due, done, late, missed, open }: MonitoringState): readonly GridCell[] => [
  ...[due, done, late, missed, open],
]
