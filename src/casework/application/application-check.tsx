import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { CareAssistance } from '../case/care-assistance.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import type { ApplicationValues } from './application-fields.ts'
import { type ApplicationRulings, draftNeedOf, needsCategory } from './application-rulings.ts'
import { words } from './register-application.words.ts'

type Of = {
  readonly rulings: ApplicationRulings
  readonly values: ApplicationValues
  readonly services: readonly string[]
  readonly running: readonly CaseFile[]
}

/** What was typed and what the rules say to it, before the application is registered. */
export const ApplicationCheck = ({ rulings, values, services, running }: Of): ReactNode => {
  const draft = draftNeedOf(rulings)
  return (
    <>
      <p>{words.checkLead}</p>
      {running.length > 0 && (
        <Notice
          kind="warning"
          title={words.running(running.map(({ receptionNumber }) => receptionNumber).join('、'))}
        >
          <p>{words.runningSays}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: '申請の種類', value: `${values.kind}（${rulings.target}としての申請）` },
          { label: '申請するサービス', value: services.join('、') },
          { label: 'ケアマネジャー', value: values.careManagement },
          { label: '申請書を出した人', value: values.cameBy },
          { label: '受け付けた日', value: writtenDay(values.on) },
        ]}
      />
      <h2>この申請から決まること</h2>
      <SummaryList
        rows={[
          {
            label: words.category,
            value: (
              <>
                <p>
                  <strong>{needsCategory(rulings) ? '必要です' : 'いりません'}</strong>
                </p>
                <WhyRuling ruling={rulings.category} />
              </>
            ),
          },
          {
            label: words.draft,
            value: (
              <>
                <p>
                  <strong>
                    {draft === '市町村の判断'
                      ? '市町村が判断します'
                      : draft === '求める'
                        ? '求めます'
                        : '求めません'}
                  </strong>
                  <br />
                  {words.draftSays[draft]}
                </p>
                <WhyRuling ruling={rulings.draft} />
                <CareAssistance
                  careManagement={values.careManagement}
                  needed={null}
                  on={values.on}
                  place={rulings.draft.in}
                />
              </>
            ),
          },
        ]}
      />
    </>
  )
}
