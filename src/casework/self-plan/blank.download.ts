import type { BlankSelfPlan } from '../../forms/definitions/blank-self-plan.ts'
import { usualBlank } from '../../forms/kit/blank.ts'
import { planDocument } from '../../plan/content/plan-document.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import type { Download } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { mayOpenSelfPlan, selfPlanRoles } from './may-open.ts'

/**
 * 手書き用の用紙
 *
 * The blank sheet with the person's name and number on it, lines 9 mm apart; `?large=1` in large print. The number
 * finds the case again when the sheet comes back, and its square leads the desk to the page where it is copied.
 */
export const blankSelfPlanDownload: Download = {
  path: '/cases/:id/self-plan/blank.pdf',
  who: selfPlanRoles,
  audit: '手書き用の用紙の印刷',
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    if (!seen || !mayOpenSelfPlan(at.actor, seen.file)) return null
    const { file, person } = seen
    const plan = planDocument.parse({
      demo: at.municipality.demo,
      regime: regimeOf(file, at.today),
      person: { name: person.name, guardian: person.guardian?.name ?? null },
      category: file.category?.category.replace('区分', '') ?? null,
      certificates: { services: person.certificateNumber, regional: null, child: null },
    })
    const paper: BlankSelfPlan = {
      plan,
      municipality: at.municipality.name,
      blank: {
        ...usualBlank,
        large: at.query.get('large') === '1',
        code: {
          text: file.receptionNumber,
          link: `${at.address}${at.href(`/cases/${file.id}/self-plan/sheet`)}`,
        },
      },
    }
    return {
      subject: subjectOf(seen),
      body: await at.paint('kyoto-self-plan-blank', paper, at.today),
      type: 'application/pdf',
      name: 'self-plan.pdf',
    }
  },
}
