import type { PlannerLoad } from '../../city/measures/planner-loads.ts'
import type { At } from '../case/at.ts'
import { type Choice, hrefOf } from './choice.ts'
import type { MeasureSection } from './measure-section.ts'

/** 相談支援専門員1人あたりの件数: every office against the lines of the law, as the law itself answers. */
export const loadSection = (
  at: Pick<At, 'href'>,
  choice: Choice,
  loads: readonly PlannerLoad[],
  day: string,
): MeasureSection => ({
  key: 'load',
  title: '相談支援専門員1人あたりの件数',
  says: `${day}の前の6か月の件数（計画の作成とモニタリング）を、相談支援専門員の人数で割りました。人数は、勤める時間によらず1人と数えます（別紙1の見通しと事業所の「受け持ち」の画面は、常勤に直した人数です）。報酬の線と人数の標準は、その日の告示と基準に当てはめた答えです。${basisOf(loads)}`,
  tables: [
    {
      id: 'load-offices',
      caption: '事業所ごと。1人あたりの多い順',
      corner: '事業所',
      empty:
        '相談支援専門員も、件数も、まだ登録されていません。事業所の画面で相談支援専門員を登録してください。',
      columns: [
        { key: 'cases', label: '6か月の件数' },
        { key: 'planners', label: '相談支援専門員の人数' },
        { key: 'persons', label: '受け持つ人' },
        { key: 'each', label: '1人1か月の件数', sum: true },
        { key: 'line', label: '報酬の線' },
        { key: 'standard', label: '人数の標準' },
      ],
      groups: [
        {
          key: 'offices',
          rows: loads.map((load) => ({
            key: load.office,
            head: load.officeName,
            name: true,
            cells: [
              { value: load.casesBefore, ...listOf(at, choice, load, 'cases') },
              { value: `${load.planners.length}人` },
              { value: personsWords(load), ...listOf(at, choice, load, 'persons') },
              { value: load.perPlanner === null ? '－' : load.perPlanner.toFixed(2) },
              { value: lineWords(load) },
              { value: standardWords(load) },
            ],
          })),
        },
      ],
    },
  ],
})

/** What is behind a number: the persons or the cases of an office. Nothing opens where there is nobody. */
const listOf = (
  at: Pick<At, 'href'>,
  choice: Choice,
  { office, officeName, casesBefore, persons }: PlannerLoad,
  of: 'persons' | 'cases',
) =>
  (of === 'cases' ? casesBefore : persons) === 0
    ? {}
    : {
        href: hrefOf(at, `/tables/measures/organisations/${office}`, choice, { of }),
        opens: `${of === 'cases' ? '件' : ''}の一覧（${officeName}）`,
      }

/** By the office; without a planner on any decision nothing is known of the planners, and no 0 stands for that. */
const personsWords = ({ persons, assigned }: PlannerLoad): string =>
  persons > 0 && !assigned ? `${persons}人（受け持ちが書かれていません）` : `${persons}人`

const lineWords = ({ line }: PlannerLoad): string =>
  line === null ? '－' : line.silent ? '定めなし' : line.finding.line

const standardWords = ({ standard }: PlannerLoad): string => {
  if (standard.silent) return '定めなし'
  const { standard: wanted, enough, shortHalves } = standard.finding
  return enough ? `${wanted}人で足りる` : `${wanted}人（${shortHalves / 2}人不足）`
}

/** The texts that gave the answers. */
const basisOf = (loads: readonly PlannerLoad[]): string => {
  const titles = loads.flatMap(({ line, standard }) =>
    [line, standard].flatMap((ruling) => (ruling && !ruling.silent ? [ruling.title] : [])),
  )
  return titles.length === 0 ? '' : `当てはめた決まり：${[...new Set(titles)].join('、')}。`
}
