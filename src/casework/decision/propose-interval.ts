import { ageOn } from '../../law/calendar/age.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type MonitoringInterval,
  monitoringInterval,
} from '../../law/monitoring-interval/monitoring-interval.ts'
import { inFacility } from '../../law/texts/in-facility.ts'
import type { CaseFile } from '../case/file.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

/** Whether an office will review the plan: not for self-plans, not where no plan is asked for. */
export const hasMonitoring = (file: CaseFile): boolean => !hasNoPlan(file) && file.author === '相談支援事業所'

/** What the rule takes for an age at most: a wrong day of birth must not stop the page. */
const oldest = 120

/**
 * モニタリング期間の案
 *
 * The standard interval for the services applied for. What the file cannot know (whether the person needs intensive
 * support) the official adds in their own judgement.
 */
export const proposeInterval = (
  file: CaseFile,
  {
    birthDate,
    today,
    municipality,
  }: { readonly birthDate: string; readonly today: string; readonly municipality: string },
  ask: typeof applyOn = applyOn,
): Ruling<MonitoringInterval> | null => {
  const { application } = file
  if (!application || !hasMonitoring(file)) return null
  const on = Temporal.PlainDate.from(today)
  return ask({ on, in: municipality }, monitoringInterval, {
    isNew: application.kind === '新規',
    services: [...application.services],
    inFacility: inFacility(application.services, on),
    age: Math.min(oldest, ageOn(Temporal.PlainDate.from(birthDate), on)),
    careManagement: application.careManagement,
    needsIntensive: false,
    hasDayGroupHome: null,
  })
}
