import type { PlanStage } from '../../plan/content/plan-content.ts'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { TaskList } from '../../ui/task-list/task-list.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import type { Refusal } from '../case/move.ts'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import { legalCheck, presentItems } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { PlanView } from '../case/plan-view.tsx'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase, type SeenCase } from '../case/seen-case.ts'
import { weekBalanceData } from '../case/week-balance-data.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { LegalToDo } from './legal-to-do.tsx'
import { loadPlan } from './load-plan.ts'
import { MeetingMinutes } from './meeting-minutes.tsx'
import { PlanForms } from './plan-forms.tsx'
import { PlanHead } from './plan-head.tsx'
import { words } from './plan-home.words.ts'
import { meetingMinutes, previousPlan } from './queries.ts'
import { ReturnedNote } from './returned-note.tsx'
import { sectionTasks } from './section-tasks.ts'
import { stageFormsHere } from './stage-forms-here.ts'
import { planPath, stages } from './stages.ts'
import { refuseUnlessPlanOpen } from './write-plan.ts'

/** ④⑭ The desk of the planner: the sections with their states, what law still misses, and the whole as it stands. */
export const planHome = (stage: PlanStage) =>
  screen({
    path: `/cases/:id/${stages[stage].path}`,
    who: ['相談支援専門員', '事業所管理者'],
    audit: stages[stage].write,
    title: () => stages[stage].write,
    trail: caseTrail,
    load: (at) =>
      onCase(at, async ({ file }) => ({
        plan: await loadPlan(at, file, stage),
        minutes: stage === '計画' && file.done[13] !== undefined ? await meetingMinutes(at, file) : null,
        mayCopy: stage === '案' && !file.draft && (await previousPlan(at, file)) !== null,
      })),
    view: ({ seen, plan, mayCopy, minutes }, _form, at) => {
      const { file } = seen
      const here = at.href(planPath(file.id, stage))
      const check = legalCheck(
        at,
        { kind: stages[stage].law, person: regimeOf(file, at.today) },
        presentItems(plan.content),
      )
      const submitted = stage === '案' ? file.draft?.submitted != null : file.plan?.submitted != null
      const refusal = writingRefusal(stage, seen, at)
      return (
        <CaseFrame seen={seen}>
          <PlanHead seen={seen} />
          <ReturnedNote returned={plan.returned} here={here} />
          {minutes && <MeetingMinutes minutes={minutes} papers={at.href(`/cases/${file.id}/papers`)} />}
          {refusal && <RefusalNotice refusal={refusal} />}
          {!refusal && (
            <>
              <h2>{words.sections}</h2>
              <p>
                {words.lead}
                <br />
                {plan.written
                  ? `最後の保存：${writtenInstant(plan.written.at)} ${plan.written.by}（第${plan.written.version}版）`
                  : stage === '計画'
                    ? words.fromDraft
                    : words.never}
              </p>
              {mayCopy && (
                <p>
                  <LinkButton kind="secondary" href={`${here}/copy`}>
                    {words.copy}
                  </LinkButton>
                  <br />
                  {words.copyLead}
                </p>
              )}
              <TaskList
                tasks={sectionTasks(
                  stage,
                  plan.content,
                  check.missing,
                  submitted,
                  (path) => `${here}/${path}`,
                )}
              />
              <LegalToDo {...{ check, here }} returned={plan.returned !== null} />
              <p>
                <LinkButton href={`${here}/submit`}>{words.submit}</LinkButton>
              </p>
            </>
          )}
          <ul className="link-list">
            <li>
              <a href={at.href(`/cases/${file.id}/plan/versions`)}>{words.versions}</a>
            </li>
            <li>
              <a href={at.href(`/cases/${file.id}/papers`)}>{words.paper}</a>
            </li>
            {submitted && (
              <li>
                <a href={at.href(`/cases/${file.id}/plan/deliveries`)}>{words.deliveries}</a>
              </li>
            )}
            {file.providers.length > 0 && (
              <li>
                <a href={at.href(`/cases/${file.id}/individual-plans`)}>{words.individual}</a>
              </li>
            )}
          </ul>
          {file.office?.id === at.actor.organisation && (
            <PlanForms forms={stageFormsHere(at, stage)} here={here} open={!refusal} />
          )}
          <PlanView content={plan.content} stage={stage} balance={weekBalanceData(seen, plan.content, at)} />
        </CaseFrame>
      )
    },
  })

const writingRefusal = (stage: PlanStage, { file }: SeenCase, at: At): Refusal | null =>
  stage === '案' ? refuseUnlessDraftOpen(file, at) : refuseUnlessPlanOpen(file, at)
