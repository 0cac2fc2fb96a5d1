import { noticeScenario } from '../../city/annex1/notice-scenario.ts'
import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex1Of } from './annex1-of.ts'
import { Annex1Chart, Annex1Counted, Annex1Foreseen } from './annex1-view.tsx'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { ScenarioForm } from './scenario-form.tsx'
import { suppositions } from './scenario-of.ts'
import { TableFiles } from './table-files.tsx'
import { counted as nobody, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 別紙1: users, subjects and plans by year, and what the years ahead would bring. */
export const annex1Screen = screen({
  path: '/tables/annex1',
  who: readers,
  audit: '別紙1の表と見通しを見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    return { data: { choice, known: years, districts, ...(await annex1Of(at, choice)) }, subject: nobody }
  },
  title: ({ choice }) => `${words.annex1}　${yearName(choice.year)}のはじめから`,
  trail: () => tablesTrail,
  view: ({ choice, known, districts, counted, base, own, scenario, years }, _form, at) => {
    if (known.length === 0) return <NothingCounted at={at} />
    const asked = Object.fromEntries(
      ['scenario', ...suppositions.map(({ key }) => key)].map((key) => [key, at.query.get(key)]),
    )
    return (
      <div className="count-page">
        <p>
          {placeName(at, choice)}の支給決定期間の台帳から、{writtenDay(at.today)}
          に数えました。その日に期間がかかっている人を、1人1回数えます。事業所は、障害者地域生活支援センターを含む、翌月1日のものです。
        </p>
        <ChoiceForm {...{ at, choice, districts }} years={known} path="/tables/annex1" maskable={false} />
        <TableFiles {...{ at, choice }} path="/tables/annex1" more={asked} />
        <Annex1Chart counted={counted.filter(({ on }) => base && on <= base.on)} years={years} />
        {counted.length === 0 ? (
          <p id="annex1-counted">台帳に、この年のころの支給決定はありません。年度を選びなおしてください。</p>
        ) : (
          <Annex1Counted rows={counted} />
        )}
        <TwoDenominators />
        <h2>見通し</h2>
        <p>{saysOf(own !== null, scenario !== null)}</p>
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
        {scenario && <Annex1Foreseen years={years} name={scenario.name} />}
        {scenario && (
          <p>
            「作る事業所がない人」は、計画が要るのに、事業所が作れる数をこえた人です。1人の計画は年に1回と見て、新しい事業所はその年から作るものとしています。
          </p>
        )}
      </div>
    )
  },
})

const noticeYear = fiscalYearOf(noticeScenario.from.on) + 1

const saysOf = (isOwn: boolean, isThere: boolean): string => {
  if (isOwn)
    return '最後に数えた3月末から、下の前提で3年先まで計算します。前提は、書いていなければ「いまのまま」です。'
  return isThere
    ? '京都市が平成27年3月の通知で出した見込みを、前提と計算に直したものです。この市町村の台帳の数ではありません。'
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
