import { annex1Rows } from '../../city/annex1/annex1-rows.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex1Counts } from './annex1-queries.ts'
import { annex3Of } from './annex3-of.ts'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { counted, readers, startTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { WithoutOfficeSays } from './without-office-says.tsx'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 表と見通し: what is counted of the city, each with the number that matters today. */
export const tablesScreen = screen({
  path: '/tables',
  who: readers,
  audit: '表の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    const { table } = await annex3Of(at, choice)
    const { district } = choice
    const [now] = annex1Rows(
      await annex1Counts(at.tx, at.municipality.number, {
        days: [at.today],
        ...(district !== null && { district }),
      }),
    )
    return { data: { choice, years, districts, due: table.total, now }, subject: counted }
  },
  title: () => words.title,
  trail: () => startTrail,
  view: ({ choice, years, districts, due, now }, _form, at) => {
    const to = (path: string, label: string) => <a href={hrefOf(at, path, choice)}>{label}</a>
    return (
      <>
        <p>
          {placeName(at, choice)}の数です。年度を選ばないときは、今日（{writtenDay(at.today)}）の年度です。
        </p>
        <ChoiceForm {...{ at, choice, years, districts }} path="/tables" maskable={false} />
        {years.length === 0 ? (
          <NothingCounted at={at} />
        ) : (
          <>
            <Panel title={words.annex3} actions={to('/tables/annex3', '別紙3の表をひらく')}>
              <p>
                月ごとに、計画案を求める人の数と、そのうち作る事業所がない人の数。どの数からも、その人たちの一覧をひらけます。
              </p>
              <Figure
                says={`${yearName(choice.year)}に更新の日が来る人`}
                value={due.due.total}
                unit="人"
                more={`うち、調整できる事業所がない人 ${grouped(due.lacking.total)}人`}
              />
            </Panel>
            <Panel title={words.annex1} actions={to('/tables/annex1', '別紙1の表と見通しをひらく')}>
              <p>各年の3月末の利用者、対象者、計画の数。この先3年で、事業所が足りるかを計算できます。</p>
              {now && (
                <Figure
                  says="今日、支給決定を受けている人"
                  value={now.users}
                  unit="人"
                  more={`計画がある人の割合 ${now.plansPercent?.toFixed(1) ?? '－'}％（分母は${now.measuredBy}）`}
                />
              )}
            </Panel>
            <Panel title={words.measures} actions={to('/tables/measures', '仕事のはかりをひらく')}>
              <p>
                セルフプランの割合、工程にかかる日数、モニタリングの実施、相談支援専門員1人あたりの件数、まだ来ない計画案。
              </p>
            </Panel>
            <Panel title={words.levelling} actions={<a href={at.href('/levelling')}>分散化の案をひらく</a>}>
              <p>{words.levellingSays}</p>
            </Panel>
          </>
        )}
        <Panel
          title={words.matching}
          actions={<a href={at.href('/matching')}>受けられる事業所の提案をひらく</a>}
        >
          <p>{words.matchingSays}</p>
        </Panel>
        <WithoutOfficeSays at={at} />
        {at.actor.role === '係長' && (
          <p className="screen-only">
            <a href={at.href('/import')}>{words.takeIn}</a>
          </p>
        )}
      </>
    )
  },
})

type FigureOf = {
  readonly says: string
  readonly value: number
  readonly unit: string
  readonly more: string
}

const Figure = ({ says, value, unit, more }: FigureOf) => (
  <p className="headline">
    <span>{says}</span>
    <strong>
      {grouped(value)}
      {unit}
    </strong>
    <span>{more}</span>
  </p>
)
