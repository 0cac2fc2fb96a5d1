import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay, writtenDayOr } from '../case/day-field.ts'
import { serviceName, serviceNames } from '../case/service-names.ts'
import { WeekSumsTable } from '../case/week-sums-table.tsx'
import { WhyRuling } from '../case/why-ruling.tsx'
import { words } from './decide.words.ts'
import type { Decision } from './load-decision.ts'

/** What the decision rests on: application, category, draft, meeting, and what the rules propose. */
export const DecisionBasis = ({ data, at }: { readonly data: Decision; readonly at: At }): ReactNode => {
  const { file } = data.seen
  const { application, category, draft } = file
  const meeting = data.meeting?.content
  return (
    <Panel title={words.proposals}>
      <SummaryList
        rows={[
          {
            label: '申請',
            value: application
              ? `${application.kind}　${serviceNames(application.services, at.today).join('、')}（${writtenDay(application.on)}）`
              : '',
          },
          {
            label: '障害支援区分',
            value: category
              ? `${category.category}（${writtenDay(category.until)}まで）`
              : '認定はいりません',
          },
          {
            label: '計画案',
            value: draft?.submitted ? (
              <a href={at.href(`/papers/${draft.submitted.paper}`)}>提出された計画案を見る（PDF）</a>
            ) : (
              '計画案はありません'
            ),
          },
          {
            label: '調整会議',
            value: (
              <>
                {file.coordination}（{writtenDayOr(file.done[9])}）
                {meeting && <span className="keep-lines">{`\n${meeting.points}\n${meeting.reasons}`}</span>}
              </>
            ),
          },
          ...(data.interval ? [intervalRow(data)] : []),
        ]}
      />
      {data.draft.week.length > 0 && (
        <>
          <h3>{words.draftWeek}</h3>
          <WeekSumsTable week={data.draft.week} />
        </>
      )}
      <DataTable
        caption={words.longest}
        dense
        columns={[
          { key: 'name', label: words.code, head: true },
          { key: 'until', label: 'いつまで決められるか' },
          { key: 'why', label: 'わけ' },
        ]}
        rows={data.proposed.map((line, at) => ({
          key: `${line.code}${at}`,
          cells: {
            name: serviceName(line.code, line.from),
            until: untilText(line),
            why: <WhyRuling ruling={line.longest} />,
          },
        }))}
      />
    </Panel>
  )
}

const untilText = ({ from, until, longest, cutByCategory }: Decision['proposed'][number]): string => {
  const most = longest.silent ? null : longest.finding.until
  if (most === null) return '上限の定めはありません'
  const text = `${writtenDay(from)}に始まるなら、${writtenDay(most)}まで`
  return cutByCategory ? `${text}（区分の有効期間に合わせて${writtenDay(until)}までを提案）` : text
}

const intervalRow = ({ interval, draft }: Decision) => {
  const law = interval === null || interval.silent ? null : interval.finding
  const later = law?.later !== null && law?.later !== law?.months ? `、その後は${law?.later}か月ごと` : ''
  return {
    label: words.every,
    value: (
      <>
        {words.lawProposes}：{law?.months ? `${law.months}か月ごと${later}` : words.noProposal}
        {interval && <WhyRuling ruling={interval} />}
        {words.draftProposes}：{draft.every ? `${draft.every}か月ごと　${draft.reason}` : words.noProposal}
      </>
    ),
  }
}
