import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import { CareAssistance } from '../case/care-assistance.tsx'
import { writtenDay, writtenDayOr } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { serviceNames } from '../case/service-names.ts'
import { words } from './coordination.words.ts'

type Of = { readonly file: CaseFile; readonly office: string | null; readonly at: At }

/** What lies on the table of the meeting: application, category, draft. */
export const CoordinationBasis = ({ file, office, at }: Of): ReactNode => {
  const { application, category, draft } = file
  return (
    <Panel title={words.basis}>
      <SummaryList
        rows={[
          {
            label: '申請',
            value: application
              ? `${application.kind}・${application.target}　${serviceNames(application.services, at.today).join('、')}（${writtenDay(application.on)}）`
              : '',
          },
          {
            label: '障害支援区分',
            value: category
              ? `${category.category}（${writtenDay(category.from)}から${writtenDay(category.until)}まで）`
              : words.noCategory,
          },
          {
            label: '計画案',
            value: draft?.submitted ? (
              <>
                <a href={at.href(`/papers/${draft.submitted.paper}`)}>提出された計画案を見る（PDF）</a>
                <br />
                {office ?? file.author}　{writtenDayOr(file.done[8])}提出
              </>
            ) : hasNoPlan(file) ? (
              <>
                {words.noDraft}
                <CareAssistance
                  careManagement={application?.careManagement}
                  needed={false}
                  on={at.today}
                  place={at.municipality.name}
                />
              </>
            ) : (
              ''
            ),
          },
        ]}
      />
    </Panel>
  )
}
