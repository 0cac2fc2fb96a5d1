import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag, type TagTone } from '../../ui/tag/tag.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDayOr } from '../case/day-field.ts'
import { refuseUnlessOpen } from '../case/guard.ts'
import { MovedEndSays } from '../case/moved-end-says.tsx'
import { movedServices } from '../case/moved-services.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { type MonthRow, monthRows } from './month-rows.ts'
import { MonthSays } from './month-says.tsx'
import { decidedReviews } from './queries.ts'
import { WhyMonths } from './why-months.tsx'

/** ⑮ モニタリング: the months that the decision set, and what is left. */
export const monitoringScreen = screen({
  path: '/cases/:id/monitoring',
  who: ['相談支援専門員', '事業所管理者', '窓口', '係長'],
  audit: 'モニタリングの月を見る',
  title: () => 'モニタリング',
  trail: caseTrail,
  load: (at) => onCase(at, async ({ file }) => ({ reviews: await decidedReviews(at, file) })),
  view: ({ seen, reviews }, _form, at) => {
    const { file } = seen
    const refusal = refuseUnlessOpen(file, 15, at)
    const here = at.href(`/cases/${file.id}/monitoring/report`)
    const every = file.grant?.monitoring?.every
    const moved = file.movedEnd && movedServices(file.movedEnd)
    return (
      <CaseFrame seen={seen}>
        {every !== undefined && (
          <p>
            支給決定で決められた期間：{every === 1 ? '毎月' : `${every}か月ごと`}
            。訪問して本人に会い、結果を報告します。
          </p>
        )}
        <MovedEndSays file={file} role={at.actor.role} />
        <DataTable
          caption="モニタリングの月"
          dense
          empty="モニタリングの月は、決められていません。"
          columns={[
            { key: 'month', label: '月', head: true },
            { key: 'state', label: '状態' },
            { key: 'on', label: '訪問した日' },
            { key: 'finding', label: '結果' },
            ...(refusal ? [] : [{ key: 'do', label: 'すること' }]),
          ]}
          rows={monthRows(file, at.today).map((row) => ({
            key: row.month,
            cells: {
              month: writtenMonth(row.month),
              state: <Tag tone={tones[row.state]}>{row.state}</Tag>,
              on: writtenDayOr(row.on),
              finding: row.finding ?? '—',
              do:
                row.state === '報告ずみ' ? (
                  ''
                ) : row.state === 'これから' ? (
                  'その月になったら報告します'
                ) : (
                  <a href={`${here}?month=${row.month}`}>{writtenMonth(row.month)}の分を報告する</a>
                ),
            },
          }))}
        />
        {file.grant && reviews !== null && (
          <>
            <h2>{moved?.areMonthsMoved ? '決定のときの月のわけ' : 'なぜこの月か'}</h2>
            {moved && (moved.areMonthsMoved || moved.doesOneRunOn) && (
              <p>{moved.areMonthsMoved ? words.moved : words.stay}</p>
            )}
            <WhyMonths
              grant={file.movedEnd?.decided ?? file.grant}
              reviews={reviews}
              place={at.municipality.name}
            />
          </>
        )}
        {file.grant?.monitoring && !refusal && (
          <>
            <h2>今月のモニタリング</h2>
            <MonthSays
              {...{ file, month: at.today.slice(0, 7), today: at.today, place: at.municipality.name }}
            />
          </>
        )}
        {refusal && <RefusalNotice refusal={refusal} />}
        <p>
          <a href={at.href(`/cases/${file.id}/papers`)}>モニタリング報告書（書類）を見る</a>
        </p>
      </CaseFrame>
    )
  },
})

const words = {
  moved:
    '下は、支給決定のときの月の数えかたです。いまの月は、早めた終わりの月からさかのぼって、同じ間隔で数えなおしたものです。過ぎた月と、はじめに毎月おこなう月は、そのままです。間隔より長くあくときは、前の月も残してあります。',
  stay: '早く終わるサービスがありますが、ほかのサービスが続くので、月は決定のときのままです。',
} as const

const tones: Readonly<Record<MonthRow['state'], TagTone>> = {
  報告ずみ: 'green',
  遅れています: 'red',
  この月です: 'yellow',
  これから: 'plain',
}
