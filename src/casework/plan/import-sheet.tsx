import type { ReadProblem } from '../../forms/spreadsheet/collected.ts'
import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import { file as fileField } from '../../ui/kit/file.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { type Check, screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { loadPlan } from './load-plan.ts'
import { readPlanSheet } from './read-plan-sheet.ts'
import { settledPlan } from './settled-plan.ts'
import { sheetContentField } from './sheet-content-field.ts'
import { SheetPreview } from './sheet-preview.tsx'
import { SheetProblems } from './sheet-problems.tsx'
import { stageFormsHere } from './stage-forms-here.ts'
import { planPath, stages } from './stages.ts'
import { unsignedPaper } from './unsigned-paper.ts'
import { writeFromSheet } from './write-from-sheet.ts'
import { refuseUnlessStageOpen } from './write-stage.ts'

const fields = {
  file: fileField({
    label: '書きこんだ表計算のファイル（.xlsx）',
    hint: 'この計画の様式の .xlsx を、10MBまで。保存してから選んでください',
    accept: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  content: sheetContentField,
}

/** What is to be confirmed, or what stands in the way. */
export type SheetChecking =
  | { readonly problems: readonly ReadProblem[] }
  | { readonly content: PlanContent; readonly forms: readonly string[]; readonly left: readonly string[] }

const load = (stage: PlanStage) => async (at: At) => {
  const loaded = await onCase(at, async (seen) => {
    const paper = await unsignedPaper(at, seen, stage)
    return paper && { paper, plan: await loadPlan(at, seen.file, stage), forms: stageFormsHere(at, stage) }
  })
  return loaded && { ...loaded, version: loaded.data.plan.written?.version ?? 0 }
}

type Data = NonNullable<Awaited<ReturnType<ReturnType<typeof load>>>>['data']

const check = async ({ paper, plan, forms }: Data, at: At): Promise<Check<SheetChecking>> => {
  const wrong = (says: string) => ({ problems: [{ field: 'file', says }] })
  const bytes = at.files.get('file')
  if (!bytes) return wrong('表計算のファイルを選んでください')
  const { saves: _saves, consent: _consent, ...now } = plan.content
  const read = await readPlanSheet(bytes, { at, forms, paper, now })
  if ('says' in read) return wrong(read.says)
  if ('content' in read) return { show: read }
  return {
    ...wrong(`読めないところが${read.problems.length}件あります。まだ何も取り込んでいません`),
    show: read,
  }
}

/** 表計算のファイルから取り込む: read, shown as what would change, and written only when the planner says so. */
export const importSheet = (stage: PlanStage) =>
  screen({
    path: `/cases/:id/${stages[stage].path}/import`,
    who: ['相談支援専門員', '事業所管理者'],
    audit: '計画を表計算から取り込む',
    load: load(stage),
    title: () => '表計算のファイルから取り込む',
    trail: ({ seen }) => [
      ...caseTrail({ seen }),
      { label: stages[stage].write, href: planPath(seen.file.id, stage) },
    ],
    form: {
      fields: () => fields,
      takesFiles: true,
      settled: ({ seen }) => settledPlan(seen.file.id, stage),
      check: (data, _values, at) => check(data, at),
      submit: ({ seen, plan }, { content }, by) => {
        if (!content) return { problems: [{ field: 'file', says: '表計算のファイルを選んでください' }] }
        const move = writeFromSheet(seen.file, by, { stage, plan, content })
        return { move, file: seen.file, then: planPath(seen.file.id, stage) }
      },
    },
    view: ({ seen, plan, forms }, form, at) => {
      const { checking } = form
      const refusal = refuseUnlessStageOpen(seen.file, at, stage)
      if (refusal)
        return (
          <CaseFrame seen={seen}>
            <RefusalNotice refusal={refusal} />
          </CaseFrame>
        )
      const here = at.href(planPath(seen.file.id, stage))
      return (
        <CaseFrame seen={seen}>
          {checking && 'content' in checking ? (
            <SheetPreview form={form} now={plan.content} read={checking} here={here} />
          ) : form.refusal ? null : (
            <>
              <p>
                <a href={`${here}/unsigned.xlsx`}>この{stages[stage].name}の様式（.xlsx）</a>
                に書きこんだファイルを読みます。まず、変わるところを見せます。確かめるまで、何も保存しません。
              </p>
              <FormView
                form={form}
                button="読んで、変わるところを見る"
                before={checking && 'problems' in checking && <SheetProblems problems={checking.problems} />}
              />
              <p>読める様式：{forms.map(({ name }) => name).join('、')}。ファイルは残しません。</p>
            </>
          )}
        </CaseFrame>
      )
    },
  })
