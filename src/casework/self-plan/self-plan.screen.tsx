import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TaskList } from '../../ui/task-list/task-list.tsx'
import { caseTrail } from '../case/case-frame.tsx'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { isMunicipal } from '../registers/actor.ts'
import { deskList } from '../registers/desk-list.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { cityChanges } from './city-changes.queries.ts'
import { CityChanges } from './city-changes.tsx'
import { Course } from './course.tsx'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { easyPages } from './easy-pages.words.ts'
import { ExplainHint } from './explain-hint.tsx'
import { HelperSays } from './helper-says.tsx'
import { homeHeading, homeTitle } from './home-title.ts'
import { mayOpenSelfPlan, selfPlanRoles } from './may-open.ts'
import { pagesFor } from './page-order.ts'
import { loadSelfPlan, returnReason, selfPlansBefore, typedPages } from './queries.ts'
import { words } from './self-plan.words.ts'
import { SelfPlanAgain } from './self-plan-again.tsx'
import { SelfPlanAnswers } from './self-plan-answers.tsx'
import type { SelfPlanPage } from './self-plan-pages.ts'
import { firstOpenPage, pageState } from './self-plan-state.ts'

/** ④ セルフプラン: what is to be written, each page with its state. */
export const selfPlanScreen = screen({
  path: '/cases/:id/self-plan',
  who: selfPlanRoles,
  audit: 'セルフプランを書く',
  title: ({ seen }) => homeTitle(seen),
  heading: ({ seen, kana }) => sayer(kana)(homeHeading(seen)),
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      if (!mayOpenSelfPlan(at.actor, file)) return null
      return {
        kana: kanaOf(at),
        plan: await loadSelfPlan(at, file),
        desks: await deskList(at.tx, at.municipality.number),
        typed: await typedPages(at, file),
        reason: await returnReason(at, file),
        changed: await cityChanges(at, file),
        before: isMunicipal(at.actor.role) ? await selfPlansBefore(at, file) : null,
        helper: await organisationName(at, file.selfPlan?.helper?.provider),
        centre: await organisationName(at, file.centre),
      }
    }),
  view: ({ seen, plan, typed, reason, changed, before, kana, helper, centre, desks }, form, at) => {
    const { file } = seen
    const say = sayer(kana)
    const asked = kanaQuery(at)
    const here = at.href(`/cases/${file.id}/self-plan`)
    const submitted = plan.written !== null && file.draft?.submitted != null
    const front = !submitted && file.selfPlan?.front != null
    const frame = { seen, at, form, desks, here }
    if (file.author !== 'セルフプラン')
      return (
        <EasyFrame {...frame}>
          <p>{say(words.notChosen)}</p>
          <p>
            <LinkButton href={`${here}/choose${asked}`}>{say(words.goChoose)}</LinkButton>
          </p>
          <Course {...{ file, helper, centre, at, here }} />
        </EasyFrame>
      )
    const refusal = submitted ? null : refuseUnlessDraftOpen(file, at)
    const pages = pagesFor(at.actor)
    const mine = !submitted && !refusal
    const next = firstOpenPage(plan.content, pages, typed)
    const stateOf = (page: SelfPlanPage) => {
      const { status, tone } = pageState(plan.content, page, { submitted, typed: typed.includes(page.id) })
      return { status: say(status), tone }
    }
    return (
      <EasyFrame {...frame}>
        {reason && (
          <Notice kind="warning" title={say(words.returned)}>
            <p className="summary-value">{reason}</p>
          </Notice>
        )}
        <CityChanges changed={changed} say={say} />
        <HelperSays {...{ file, helper, at }} />
        <ExplainHint file={file} at={at} />
        {before !== null && <SelfPlanAgain {...{ file, plan: plan.content, before, at }} />}
        {(submitted || front) && (
          <Notice kind="success" title={say(submitted ? words.submitted : words.front)}>
            <p>{say(submitted ? words.submittedNote : words.frontNote)}</p>
            <p>
              <a href={at.href(`/cases/${file.id}/papers`)}>{say(words.paper)}</a>
            </p>
            {at.actor.role !== '事業者職員' && (
              <p>
                {file.selfPlan?.copyWished ? (
                  say(words.copyWished)
                ) : (
                  <a href={`${here}/copy${asked}`}>{say(words.copy)}</a>
                )}
              </p>
            )}
          </Notice>
        )}
        {refusal && !front && <RefusalNotice refusal={refusal} />}
        {mine && (
          <>
            <p>{say(words.lead)}</p>
            <p>
              <LinkButton href={`${here}/${next ? `write/${next.id}` : 'check'}${asked}`}>
                {say(next ? (plan.written || typed.length > 0 ? words.resume : words.begin) : words.check)}
              </LinkButton>
            </p>
          </>
        )}
        <h2>{say(submitted || front ? words.written : words.tasks)}</h2>
        {(submitted || front) && <SelfPlanAnswers plan={plan.content} say={say} pages={pages} />}
        {mine && (
          <TaskList
            tasks={pages.map((page) => ({
              label: page.title,
              shown: say(easyPages[page.id].title),
              href: `${here}/write/${page.id}${asked}`,
              ...stateOf(page),
            }))}
          />
        )}
        {plan.written && !submitted && (
          <p>
            {say(words.lastSave)}
            {writtenInstant(plan.written.at)}（{plan.written.by}さん）
          </p>
        )}
        {mine && (
          <>
            {next && (
              <p>
                <a href={`${here}/check${asked}`}>{say(words.check)}</a>
              </p>
            )}
            {at.actor.role !== '事業者職員' && (
              <p>
                {say(words.others)}
                <br />
                <a href={`${here}/help${asked}`}>{say(words.helpLink)}</a>
              </p>
            )}
            <p>
              {say(words.byHand)}
              <br />
              <a href={`${here}/blank.pdf`}>{say(words.blank)}</a>
              {'　'}
              <a href={`${here}/blank.pdf?large=1`}>{say(words.blankLarge)}</a>
            </p>
          </>
        )}
        <Course {...{ file, helper, centre, at, here }} />
      </EasyFrame>
    )
  },
})
