import { explainOn } from '../../law/kit/explain-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { CareAssistance } from '../case/care-assistance.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { draftNeedOn } from '../case/draft-need-on.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { decideDraftNeed } from './decide-draft-need.ts'
import { draftNeedDecision } from './queries.ts'

const fields = {
  decided: choice({
    label: 'どうしますか',
    options: [
      { value: '求める', label: '計画案を求める', hint: '次の画面で依頼書を作ります' },
      { value: '求めない', label: '計画案を求めない', hint: '計画案なしで、支給決定へ進みます' },
    ],
  }),
  reason: longText({
    label: '判断の理由',
    hint: '決裁や、あとからの説明に使います。1000文字まで。',
    max: 1000,
    rows: 5,
  }),
}

/** ② 計画案を求めるかどうかの判断 */
export const decideDraftNeedScreen = screen({
  path: '/cases/:id/draft-need',
  who: ['窓口', '係長'],
  audit: '計画案を求めるかの判断',
  load: (at) =>
    onCase(at, async ({ file }) => {
      if (!file.application) return null
      return {
        earlier: await draftNeedDecision(at, file.id),
        ruling: draftNeedOn(at.municipality, at.today, file.application),
      }
    }),
  title: () => '計画案を求めるかどうかを決める',
  trail: caseTrail,
  form: {
    fields: () => fields,
    start: ({ earlier }) => (earlier ? { decided: earlier.decided, reason: earlier.reason } : {}),
    submit: ({ seen: { file }, ruling }, { decided, reason }, by) => ({
      move: decideDraftNeed(file, by, { proposal: ruling, decided, reason }),
      file,
      then: decided === '求める' ? `/cases/${file.id}/request-draft` : `/cases/${file.id}`,
    }),
  },
  view: ({ seen, ruling, earlier }, form, at) => (
    <CaseFrame seen={seen}>
      <Panel title="法令と申請から言えること">
        <p>
          申請したサービス：{serviceNames(seen.file.application?.services ?? [], at.today).join('、')}
          <br />
          ケアマネジャー：{seen.file.application?.careManagement}
        </p>
        <p>
          <strong>
            {ruling.silent || ruling.finding === '市町村の判断'
              ? '市町村が必要と認めるかどうかで決まります'
              : `いまの規定では「${ruling.finding}」`}
          </strong>
        </p>
        {seen.file.application && (
          <WhyRuling ruling={draftNeedOn(at.municipality, at.today, seen.file.application, explainOn)} />
        )}
        <CareAssistance
          careManagement={seen.file.application?.careManagement}
          needed={earlier ? earlier.decided === '求める' : null}
          on={at.today}
          place={at.municipality.name}
        />
      </Panel>
      {earlier?.decided === '求める' && (
        <Notice kind="info" title="計画案を求めると決めています">
          <p>
            まだ依頼書は作っていません。
            <a href={at.href(`/cases/${seen.file.id}/request-draft`)}>依頼書を作る</a>
          </p>
        </Notice>
      )}
      <FormView form={form} button="この判断を記録する" />
    </CaseFrame>
  ),
})
