import { emptyPlan, type PlanContent, type PlanStage } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { planFromDraft } from './plan-from-draft.ts'
import { namedProviders, planDocument, type WrittenPlan } from './queries.ts'
import { stages } from './stages.ts'

/** What is written so far; the document is null until the first save. */
export type PlanInHand = { readonly content: Sectioned<PlanContent>; readonly written: WrittenPlan | null }

/** The draft or plan of a case; a plan that nobody has saved yet reads as the draft that was handed in. */
export const loadPlan = async (at: At, file: CaseFile, stage: PlanStage): Promise<PlanInHand> => {
  const id = stage === '案' ? file.draft?.document : file.plan?.document
  const written = await planDocument(at, stages[stage].kind, id)
  const submitted = stage === '案' ? file.draft?.submitted : file.plan?.submitted
  if (written) return { content: submitted ? written.content : withoutConsent(written.content), written }
  if (stage === '案') return { content: emptyPlan, written: null }
  const draft = await planDocument(at, 'plan-draft', file.draft?.document, file.draft?.submitted?.version)
  if (!draft) return { content: emptyPlan, written: null }
  const providers = await namedProviders(at, file)
  return { content: planFromDraft(draft.content, providers, file.grant?.monitoring ?? null), written: null }
}

/** Consent belongs to the version that was handed in; what was given back is consented to anew. */
const withoutConsent = ({ consent: _consent, ...content }: Sectioned<PlanContent>): Sectioned<PlanContent> =>
  content
