import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import type { Field } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { PlaceText } from './place-text.tsx'
import { placesOf, type ReturnAt } from './plan-return.ts'
import { planDocument } from './queries.ts'
import { returnPlanDraft } from './return-plan-draft.ts'

const atPlace = (at: ReturnAt, content: PlanContent): Field<string | null> => ({
  ...optional(longText({ label: at.label, hint: '直してほしいことがあるときだけ', max: 1000, rows: 2 })),
  drawn: { beside: <PlaceText content={content} at={at} /> },
})

/** ⑧ 計画案の差戻し: one reason for the whole, and where the desk wants one at the place. */
export const returnPlanDraftScreen = screen({
  path: '/cases/:id/plan-draft/return',
  who: ['窓口', '係長'],
  audit: '計画案の差戻し',
  title: () => '計画案を差し戻す',
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      const draft = await planDocument(at, 'plan-draft', file.draft?.document, file.draft?.submitted?.version)
      return draft
        ? { places: placesOf(draft.content), content: draft.content }
        : { places: [], content: emptyPlan }
    }),
  form: {
    fields: ({ places, content }) => ({
      reason: longText({
        label: '差し戻すわけ（全体）',
        hint: '書いた人がそのまま読みます。どこを、どう直せばよいかを書いてください（2000文字まで）',
        max: 2000,
        rows: 6,
      }),
      // The places come after the whole; no key of theirs is `reason`.
      ...(Object.fromEntries(places.map((place) => [place.key, atPlace(place, content)])) as object),
    }),
    submit: ({ seen, places }, values, by) => {
      const at: Readonly<Record<string, string | null>> = values
      const told = places.flatMap(({ key, place }) => {
        const reason = at[key]
        return reason ? [{ ...place, reason }] : []
      })
      return {
        move: returnPlanDraft(seen.file, by, { reason: values.reason, places: told }),
        file: seen.file,
        then: `/cases/${seen.file.id}`,
      }
    },
  },
  view: ({ seen, places }, form, at) => (
    <CaseFrame seen={seen}>
      <p>
        差し戻すと、書いた人がもう一度直して提出できるようになります。提出された版は、そのまま残ります。
        <a href={at.href(`/cases/${seen.file.id}/papers`)}>提出された計画案（書類）を見る</a>
      </p>
      {places.length > 0 && (
        <p>
          場所ごとに書いたわけは、書いた人のその場所の画面に出ます。直したかどうかを、一つずつ確かめられます。
        </p>
      )}
      <FormView form={form} button="差し戻す" />
    </CaseFrame>
  ),
})
