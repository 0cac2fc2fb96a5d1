import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { monitoringDecision } from '../../law/monitoring-interval/monitoring-decision.ts'
import { monitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import { CareAssistance } from '../case/care-assistance.tsx'
import { writtenDay, writtenDayOr } from '../case/day-field.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { serviceNames } from '../case/service-names.ts'
import { weekBalanceData } from '../case/week-balance-data.ts'
import { SavedBalance } from '../case/week-editor-place.tsx'
import { WhyRuling } from '../case/why-ruling.tsx'
import { compareInterval } from './compare-interval.ts'
import { words } from './decide.words.ts'
import { LineAnswers } from './line-answers-table.tsx'
import type { Decision } from './load-decision.ts'
import { proposeInterval } from './propose-interval.ts'

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
              <>
                計画案はありません
                <CareAssistance
                  careManagement={application?.careManagement}
                  needed={hasNoPlan(file) ? false : null}
                  on={at.today}
                  place={at.municipality.name}
                />
              </>
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
          <SavedBalance
            week={data.draft.week}
            given={weekBalanceData({ file, today: at.today }, data.draft, at)}
            level={4}
          />
        </>
      )}
      <h3>{words.ruled}</h3>
      <p>{words.ruledLead}</p>
      <LineAnswers lines={data.proposed} facts={data.facts} />
    </Panel>
  )
}

const intervalRow = ({ draft, seen, facts, proposed }: Decision) => {
  const { birthDate, today, municipality } = facts
  const when = { today, municipality: municipality.name }
  const interval = proposeInterval(seen.file, { ...when, birthDate }, explainOn)
  const compared = compareInterval(
    { interval, proposed: draft.every, decided: null, services: proposed.length },
    when,
    explainOn,
  )
  return {
    label: words.every,
    value: (
      <>
        {words.lawProposes}：
        {interval === null || interval.silent ? words.noProposal : monitoringInterval.words(interval.finding)}
        {interval && <WhyRuling ruling={interval} />}
        {words.draftProposes}：{draft.every ? `${draft.every}か月ごと　${draft.reason}` : words.noProposal}
        <br />
        {words.compared}：{compared.silent ? words.noProposal : monitoringDecision.words(compared.finding)}
        <WhyRuling ruling={compared} />
      </>
    ),
  }
}
