import { noticeScenario } from '../../city/annex1/notice-scenario.ts'
import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex1Of } from './annex1-of.ts'
import { annex1Shown } from './annex1-shown.ts'
import { Annex1Chart, Annex1Counted, Annex1Foreseen } from './annex1-view.tsx'
import { choiceOf, hrefOf, isWithheld, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { paperNote } from './paper-note.ts'
import { ScenarioForm } from './scenario-form.tsx'
import { suppositions } from './scenario-of.ts'
import { ScenarioSays } from './scenario-says.tsx'
import { TableFiles } from './table-files.tsx'
import { counted as nobody, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { WithheldPart } from './withheld-part.tsx'
import { WithoutOfficeSays } from './without-office-says.tsx'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 別紙1: users, subjects and plans by year, and what the years ahead would bring. */
export const annex1Screen = screen({
  path: '/tables/annex1',
  who: readers,
  audit: '別紙1の表と見通しを見る',
  load: async (at) => {
    const choice = choiceOf(at)
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    return {
      data: { choice, known: years, districts, ...annex1Shown(choice, await annex1Of(at, choice)) },
      subject: nobody,
    }
  },
  title: ({ choice }) => `${words.annex1}　${yearName(choice.year)}のはじめから`,
  trail: () => tablesTrail,
  view: ({ choice, known, districts, later, own, scenario, years, ...found }, _form, at) => {
    const { counted, rows, says, drawn, rests } = found
    if (known.length === 0) return <NothingCounted at={at} />
    if (isWithheld(choice))
      return (
        <div className="count-page">
          <ChoiceForm {...{ at, choice, districts }} years={known} path="/tables/annex1" />
          <WithheldPart {...{ at, choice }} path="/tables/annex1" />
        </div>
      )
    const note = paperNote(at, choice)
    const asked = Object.fromEntries(
      ['scenario', ...suppositions.map(({ key }) => key)].map((key) => [key, at.query.get(key)]),
    )
    return (
      <div className="count-page">
        <p>
          {placeName(at, choice)}の支給決定期間の台帳から、{writtenDay(at.today)}
          に数えました。その日に期間がかかっている人を、1人1回数えます。事業所は、障害者地域生活支援センターを含む、翌月1日のものです。
        </p>
        <ChoiceForm {...{ at, choice, districts }} years={known} path="/tables/annex1" />
        <TableFiles {...{ at, choice }} path="/tables/annex1" more={asked} />
        {says && (
          <p>
            {hiddenCell}：{says.says}
          </p>
        )}
        {drawn ? (
          <Annex1Chart
            counted={counted.filter(({ on }) => own || on <= noticeScenario.from.on || !scenario)}
            years={years}
          />
        ) : (
          <p>{words.noChart}</p>
        )}
        {counted.length === 0 ? (
          <p id="annex1-counted">台帳に、この年のころの支給決定はありません。年度を選びなおしてください。</p>
        ) : (
          <Annex1Counted
            {...{ rows, note }}
            opens={
              choice.masked
                ? null
                : (line, on) =>
                    hrefOf(
                      at,
                      '/tables/annex1/persons',
                      { ...choice, year: Number(on.slice(0, 4)) },
                      { line },
                    )
            }
          />
        )}
        <TwoDenominators />
        <h2>見通し</h2>
        <p>
          {rests ? smallCells.noForecast : saysOf(own !== null, scenario !== null, later !== null)}
          {!scenario && later !== null && (
            <>
              <a href={hrefOf(at, '/tables/annex1', { ...choice, year: later })}>
                {yearName(later)}の見通しを見る
              </a>
              。
            </>
          )}
        </p>
        <ul className="link-line screen-only">
          <li>
            <a
              href={hrefOf(at, '/tables/annex1', choice)}
              aria-current={asked.scenario === 'notice' ? undefined : 'true'}
            >
              自分で前提を決める
            </a>
          </li>
          <li>
            <a
              href={hrefOf(at, '/tables/annex1', { ...choice, year: noticeYear }, { scenario: 'notice' })}
              aria-current={asked.scenario === 'notice' ? 'true' : undefined}
            >
              平成27年3月の通知の見込みを見る
            </a>
          </li>
        </ul>
        {own && own.unread.length > 0 && <Unread labels={own.unread} />}
        {own && <ScenarioForm {...{ at, choice }} supposed={own.supposed} />}
        {own && <ScenarioSays supposed={own.supposed} given={own.given} />}
        {scenario && <Annex1Foreseen {...{ years, note }} name={scenario.name} />}
        {scenario && (
          <p>
            「作る事業所がない人」は、計画が要るのに、事業所が作れる数をこえた人です。1人の計画は年に1回と見て、新しい事業所はその年から作るものとしています。
          </p>
        )}
        <WithoutOfficeSays at={at} />
      </div>
    )
  },
})

const noticeYear = fiscalYearOf(noticeScenario.from.on) + 1

const saysOf = (isOwn: boolean, isThere: boolean, isLater: boolean): string => {
  if (isOwn)
    return '最後に数えた3月末から、下の前提で3年先まで計算します。欄の数は四捨五入した「いまのまま」の数で、書きかえた欄だけを、書いた数で計算します。'
  return isThere
    ? '京都市が平成27年3月の通知で出した見込みを、前提と計算に直したものです。この市町村の台帳の数ではありません。'
    : isLater
      ? 'この表より後の3月末が数えてあるので、ここからの見通しは出しません。'
      : 'もとにする3月末の数がないので、計算できません。'
}

const TwoDenominators = () => (
  <details>
    <summary>割合の分母が、二つあるわけ</summary>
    <p>
      経過措置が終わる平成27年3月末までは、計画案が要る人が決まっていなかったため、
      <strong>利用者数</strong>に対する割合です。その後は、計画案を求める人（<strong>対象者数</strong>
      ）に対する割合です。平成27年と平成28年のあいだで、割合だけを並べてくらべることはできません。割合は、小数第2位を四捨五入しています。
    </p>
  </details>
)

const Unread = ({ labels }: { readonly labels: readonly string[] }) => (
  <Notice kind="warning" title="読めない数があり、いまの数のままで見通しました">
    <ul>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  </Notice>
)
