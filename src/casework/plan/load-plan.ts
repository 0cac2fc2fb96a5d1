import { emptyPlan, type PlanContent, type PlanStage } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { Phrase } from '../case/phrase-boxes.ts'
import { officePhrases } from '../case/phrase-queries.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { assessmentSource, type Source } from './origins.ts'
import { draftFromPlan, planFromDraft } from './plan-from-draft.ts'
import { type PlanReturn, writtenReturn } from './plan-return.ts'
import { namedProviders, planDocument, previousPlan, type WrittenPlan } from './queries.ts'
import { stages } from './stages.ts'

/** What is written so far; the document is null until the first save. */
export type PlanInHand = {
  readonly content: Sectioned<PlanContent>
  readonly written: WrittenPlan | null
  /** What texts may have been copied from, nearest first. */
  readonly sources: readonly Source[]
  /** Why the desk gave the draft back, as long as it has not been handed in again. */
  readonly returned: PlanReturn | null
  /** The sentences that the office keeps. */
  readonly phrases: readonly Phrase[]
}

/** The draft or plan of a case; a plan that nobody has saved yet reads as the draft that was handed in. */
export const loadPlan = async (at: At, file: CaseFile, stage: PlanStage): Promise<PlanInHand> => {
  const [hand, before, returned] = [
    await textInHand(at, file, stage),
    await sourceBefore(at, file, stage),
    stage === '案' ? await writtenReturn(at, file) : null,
  ]
  const sources = [...before, assessmentSource(hand.content)]
  return { ...hand, sources, returned: returned?.content ?? null, phrases: await officePhrases(at) }
}

const textInHand = async (
  at: At,
  file: CaseFile,
  stage: PlanStage,
): Promise<Pick<PlanInHand, 'content' | 'written'>> => {
  const id = stage === '案' ? file.draft?.document : file.plan?.document
  const written = await planDocument(at, stages[stage].kind, id)
  const submitted = stage === '案' ? file.draft?.submitted : file.plan?.submitted
  if (written) return { content: submitted ? written.content : withoutConsent(written.content), written }
  if (stage === '案') return { content: emptyPlan, written: null }
  const draft = await submittedDraft(at, file)
  if (!draft) return { content: emptyPlan, written: null }
  const providers = await namedProviders(at, file)
  return { content: planFromDraft(draft.content, providers, file.grant?.monitoring ?? null), written: null }
}

/** The text that this one was begun from: the plan before for a draft, the draft for a plan. */
const sourceBefore = async (at: At, file: CaseFile, stage: PlanStage): Promise<readonly Source[]> => {
  if (stage === '計画') {
    const draft = await submittedDraft(at, file)
    return draft ? [{ name: `計画案（第${draft.version}版）`, content: draft.content }] : []
  }
  const previous = await previousPlan(at, file)
  return previous
    ? [{ name: `前回の計画（第${previous.version}版）`, content: draftFromPlan(previous.content) }]
    : []
}

const submittedDraft = (at: At, file: CaseFile): Promise<WrittenPlan | null> =>
  planDocument(at, 'plan-draft', file.draft?.document, file.draft?.submitted?.version)

/** Consent belongs to the version that was handed in; what was given back is consented to anew. */
const withoutConsent = ({ consent: _consent, ...content }: Sectioned<PlanContent>): Sectioned<PlanContent> =>
  content
