import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TaskList } from '../../ui/task-list/task-list.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { isMunicipal } from '../registers/actor.ts'
import { helpWords } from './help.words.ts'
import { loadSelfPlan, returnReason, selfPlansBefore } from './queries.ts'
import { words } from './self-plan.words.ts'
import { SelfPlanAgain } from './self-plan-again.tsx'
import { SelfPlanAnswers } from './self-plan-answers.tsx'
import { selfPlanPages } from './self-plan-pages.ts'
import { pageState } from './self-plan-state.ts'

/** ④ セルフプラン: what is to be written, each page with its state. */
export const selfPlanScreen = screen({
  path: '/cases/:id/self-plan',
  who: ['本人', '家族', '窓口', '係長', '支援センター職員'],
  audit: 'セルフプランを書く',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      plan: await loadSelfPlan(at, file),
      reason: await returnReason(at, file),
      before: isMunicipal(at.actor.role) ? await selfPlansBefore(at, file) : null,
    })),
  view: ({ seen, plan, reason, before }, _form, at) => {
    const { file } = seen
    const here = at.href(`/cases/${file.id}/self-plan`)
    const submitted = plan.written !== null && file.draft?.submitted != null
    if (file.author !== 'セルフプラン')
      return (
        <CaseFrame seen={seen}>
          <p>{words.notChosen}</p>
          <p>
            <LinkButton href={`${here}/choose`}>{words.goChoose}</LinkButton>
          </p>
        </CaseFrame>
      )
    const refusal = submitted ? null : refuseUnlessDraftOpen(file, at)
    return (
      <CaseFrame seen={seen}>
        {reason && (
          <Notice kind="warning" title={words.returned}>
            <p className="summary-value">{reason}</p>
          </Notice>
        )}
        {before !== null && <SelfPlanAgain {...{ file, plan: plan.content, before, at }} />}
        {submitted && (
          <Notice kind="success" title={words.submitted}>
            <p>{words.submittedNote}</p>
            <p>
              <a href={at.href(`/cases/${file.id}/papers`)}>{words.paper}</a>
            </p>
          </Notice>
        )}
        {refusal && <RefusalNotice refusal={refusal} />}
        {!submitted && !refusal && <p>{words.lead}</p>}
        <h2>{submitted ? words.written : words.tasks}</h2>
        {submitted && <SelfPlanAnswers plan={plan.content} />}
        <TaskList
          tasks={selfPlanPages.map((page) => ({
            label: page.title,
            ...(submitted || refusal ? {} : { href: `${here}/write/${page.id}` }),
            ...pageState(plan.content, page, submitted),
          }))}
        />
        {plan.written && !submitted && (
          <p>
            最後の保存：{writtenInstant(plan.written.at)}（{plan.written.by}さん）
          </p>
        )}
        {!submitted && !refusal && (
          <>
            <p>
              <LinkButton href={`${here}/check`}>{words.check}</LinkButton>
            </p>
            <p>
              {words.others}
              <br />
              <a href={`${here}/help`}>{helpWords.link}</a>
            </p>
          </>
        )}
      </CaseFrame>
    )
  },
})
