import type { PlanStage } from '../../plan/content/plan-content.ts'
import { ceilingOf } from '../case/plan-content-ceiling.ts'
import type { Download } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { loadPlan } from './load-plan.ts'
import { planSnapshot } from './plan-snapshot.ts'
import { stages } from './stages.ts'

/** Drawn when it is asked for and not kept: what is kept is the version that was consented to. */
const unsigned = (stage: PlanStage): Download => ({
  path: `/cases/:id/${stages[stage].path}/unsigned.pdf`,
  who: ['相談支援専門員', '事業所管理者'],
  audit: '同意前の紙を見る',
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    if (!seen || seen.file.office?.id !== at.actor.organisation) return null
    const { content } = await loadPlan(at, seen.file, stage)
    const paper = planSnapshot(seen.file, at, {
      ...{ stage, content, consent: null, person: seen.person },
      office: (await organisationName(at, seen.file.office?.id)) ?? '',
      ceiling: await ceilingOf(at, seen.file.id),
    })
    return {
      subject: subjectOf(seen),
      body: await at.paint('service-plan', paper, at.today),
      type: 'application/pdf',
      name: `plan-before-consent-${at.today}.pdf`,
    }
  },
})

/** 同意前の計画案・計画: the paper to explain from. */
export const unsignedDraftDownload = unsigned('案')
export const unsignedPlanDownload = unsigned('計画')
