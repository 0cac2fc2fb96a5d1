import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { showForm } from '../../ui/kit/form.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessDraftOpen, writeDraft } from '../case/plan-content-draft.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { OwnWordsCheck } from './own-words-check.tsx'
import { loadSelfPlan, typedNow } from './queries.ts'
import { selfPlanPages } from './self-plan-pages.ts'
import {
  ownWordsChanged,
  type SheetContent,
  sheetFields,
  sheetProblems,
  sheetStart,
  sheetTyped,
} from './sheet.fields.ts'
import { sheetWords as words } from './sheet.words.ts'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetTyped } from './sheet-typed.tsx'

const load = async (at: At) => {
  const loaded = await onCase(at, async ({ file }) =>
    file.author === 'セルフプラン'
      ? {
          plan: await loadSelfPlan(at, file),
          typed: await typedNow(at, file),
        }
      : null,
  )
  if (!loaded) return null
  const { written, content } = loaded.data.plan
  const saved = written && {
    typed: showForm(sheetFields, sheetStart(content)),
    by: written.by,
    at: writtenInstant(written.at),
  }
  return { ...loaded, version: written?.version ?? 0, ...(saved ? { saved } : {}) }
}

/** 紙のセルフプランを写す・裏面を書く: both sides of the sheet on one page, in the order of the paper. */
export const selfPlanSheetScreen = screen({
  path: '/cases/:id/self-plan/sheet',
  who: ['窓口', '係長', '支援センター職員'],
  audit: 'セルフプランを写す',
  load: load,
  title: ({ seen }) => (seen.file.selfPlan?.front ? words.titleBack : words.title),
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: words.home, href: `/cases/${seen.file.id}/self-plan` },
  ],
  form: {
    fields: () => sheetFields,
    check: ({ plan }, values) => {
      const problems = sheetProblems(values)
      return problems.length > 0 ? { problems } : ownWordsChanged(plan.content, values)
    },
    start: ({ plan }) => sheetStart(plan.content),
    submit: ({ seen: { file }, plan }, values, by) => {
      const base = plan.written?.version ?? 0
      const saves = Object.fromEntries(selfPlanPages.map(({ id }) => [id, base + 1]))
      const heard = values.heard && { way: values.heard, version: base + 1 }
      const content: SheetContent = { ...plan.content, ...sheetTyped(values), heard, saves }
      const move = writeDraft(file, by, {
        document: plan.written?.id ?? null,
        base,
        kind: 'self-plan',
        content,
      })
      return { move, file, then: `/cases/${file.id}/self-plan/check` }
    },
  },
  view: ({ seen, plan, typed }, form, at) => {
    const { file } = seen
    const refusal = form.refusal ? null : refuseUnlessDraftOpen(file, at)
    const here = at.href(`/cases/${file.id}/self-plan`)
    if (form.checking)
      return (
        <CaseFrame seen={seen}>
          <OwnWordsCheck asked={form.checking} form={form} />
        </CaseFrame>
      )
    return (
      <CaseFrame seen={seen}>
        {refusal && <RefusalNotice refusal={refusal} />}
        <p>{file.selfPlan?.front ? words.leadBack : words.lead}</p>
        <SheetTyped typed={typed} here={here} />
        <SheetNotes file={file} plan={plan.content} at={at} />
        {!refusal && <FormView form={form} button={words.save} />}
        <p>
          <LinkButton kind="secondary" href={here}>
            {words.back}
          </LinkButton>
        </p>
      </CaseFrame>
    )
  },
})
