import { stageForms } from '../../forms/definitions/stage-forms.ts'
import { pagesOf } from '../../forms/spreadsheet/pages-of.ts'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { At } from '../case/at.ts'
import type { Download, DownloadFile } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { stageFormsHere } from './stage-forms-here.ts'
import { stages } from './stages.ts'
import { unsignedPaper } from './unsigned-paper.ts'

type Drawn = Pick<DownloadFile, 'body' | 'type' | 'name'>
type Draw = (at: At, stage: PlanStage, paper: PlanDocument) => Promise<Drawn | null>

/** Drawn when it is asked for and not kept: what is kept is the version that was consented to. */
const unsigned = (stage: PlanStage, ending: 'pdf' | 'xlsx', draw: Draw): Download => ({
  path: `/cases/:id/${stages[stage].path}/unsigned.${ending}`,
  who: ['相談支援専門員', '事業所管理者'],
  audit: ending === 'pdf' ? '同意前の紙を見る' : '同意前の様式を表計算で受け取る',
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    const paper = seen && (await unsignedPaper(at, seen, stage))
    const drawn = paper && (await draw(at, stage, paper))
    return drawn && { subject: subjectOf(seen), ...drawn }
  },
})

/** One form where `?form=` names it, else what belongs together. */
const asPdf: Draw = async (at, stage, paper) => {
  const asked = at.query.get('form')
  const form = stageFormsHere(at, stage).find(({ id }) => id === asked)
  if (asked !== null && !form) return null
  return {
    body: await at.paint(form?.id ?? 'service-plan', paper, at.today),
    type: 'application/pdf',
    name: `${form?.id ?? 'plan'}-before-consent-${at.today}.pdf`,
  }
}

const asSheet: Draw = async (at, stage, paper) => {
  const asked = at.query.get('form')
  const forms =
    asked === null ? stageForms[stage] : stageFormsHere(at, stage).filter(({ id }) => id === asked)
  if (forms.length === 0) return null
  return {
    body: await at.writeSheet(pagesOf(forms, paper)),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: `${asked ?? 'plan'}-before-consent-${at.today}.xlsx`,
  }
}

/** 同意前の計画案・計画: the paper to explain from, and sheets to fill and read back. */
export const unsignedDownloads: readonly Download[] = (['案', '計画'] as const).flatMap((stage) => [
  unsigned(stage, 'pdf', asPdf),
  unsigned(stage, 'xlsx', asSheet),
])
