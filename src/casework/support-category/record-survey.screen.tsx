import { choice } from '../../ui/kit/choice.ts'
import { showForm } from '../../ui/kit/form.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { savedAs } from '../case/documents.ts'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { recordSurvey } from './record-survey.ts'
import { categories, documentOf, type SurveyRecord, surveyKind } from './survey-record.ts'

const recordFields = {
  on: optional(day({ label: '調査の日' })),
  surveyor: optional(
    text({ label: '調査員', hint: '委託先の調査員のときは、事業所名も書いてください。', max: 80 }),
  ),
  place: optional(text({ label: '調査の場所', hint: '例：自宅、入所している施設、病院', max: 80 })),
  overview: optional(
    longText({
      label: '概況調査',
      hint: '日中活動、介護者、居住、いまのサービスなど。4000文字まで。',
      max: 4000,
      rows: 8,
    }),
  ),
  firstJudgement: optional(
    choice({
      label: '一次判定の結果',
      hint: '国の判定ソフトが出した結果を選びます。この画面では計算しません。',
      as: 'select',
      options: categories.map((value) => ({ value, label: value })),
    }),
  ),
  remarks: optional(longText({ label: '特記事項', hint: '8000文字まで。', max: 8000, rows: 12 })),
}

const fields = {
  ...recordFields,
  state: choice({
    label: 'この記録をどうしますか',
    options: [
      {
        value: '途中',
        label: '書きかけとして保存する',
        hint: 'あとで続きを書けます。空いている欄があってもかまいません。',
      },
      {
        value: '終了',
        label: '調査を終えた記録として保存する',
        hint: '特記事項のほかは、すべての欄がいります。',
      },
    ],
  }),
}

/** ⑤ 聞き取り調査（一次判定）: may be written in several sittings. */
export const recordSurveyScreen = screen({
  path: '/cases/:id/survey',
  who: ['窓口', '係長'],
  audit: '聞き取り調査の記録',
  load: async (at) => {
    const loaded = await onCase(at, async ({ file }) => ({
      written: await documentOf<SurveyRecord>(at, file.id, surveyKind),
    }))
    const written = loaded?.data.written
    if (!loaded) return null
    return {
      ...loaded,
      version: written?.version ?? 0,
      ...(written ? { saved: savedAs(written, showForm(recordFields, written.content)) } : {}),
    }
  },
  title: () => '聞き取り調査（一次判定）を記録する',
  trail: caseTrail,
  form: {
    fields: () => fields,
    start: ({ written }) => ({ ...written?.content, state: '途中' as const }),
    submit: ({ seen: { file }, written }, { state, ...record }, by) => {
      const finished = state === '終了'
      const missing = (['on', 'surveyor', 'place', 'overview', 'firstJudgement'] as const).filter(
        (key) => finished && record[key] === null,
      )
      if (missing.length > 0)
        return {
          problems: missing.map((field) => ({
            field,
            says: `${recordFields[field].label}を入力してください`,
          })),
        }
      const document = { id: written?.id ?? by.newId(), base: written?.version ?? 0 }
      return {
        move: recordSurvey(file, by, { document, record, finished }),
        file,
        then: finished ? `/cases/${file.id}` : `/cases/${file.id}/survey`,
      }
    },
  },
  view: ({ seen, written }, form, at) => (
    <CaseFrame seen={seen}>
      {written && (
        <Notice
          kind="info"
          title={`書きかけが保存されています（第${written.version}版、${written.by}さん）`}
        />
      )}
      <NotYet seen={seen} step={5} form={form} at={at} />
      <FormView form={form} button="保存する" />
    </CaseFrame>
  ),
})
