import type { Faults } from '../../city/register-file/fault.ts'
import { choice } from '../../ui/kit/choice.ts'
import { file as fileField } from '../../ui/kit/file.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { FormView } from '../case/form-view.tsx'
import { type Check, screen } from '../case/screen.ts'
import { BlankFiles } from './blank-files.tsx'
import { carryOutImport, importAudit, lockImport } from './carry-out-import.ts'
import { FaultTable } from './fault-table.tsx'
import { words } from './import.words.ts'
import { type ImportKind, importKinds } from './import-at.ts'
import { dropOwnFiles, keepFile, keptFile, sweepFiles } from './import-file.ts'
import { ImportPreview } from './import-preview.tsx'
import { type Preview, previewOf } from './preview-rows.ts'
import { proposeImport } from './propose-import.ts'
import { registerCounts } from './register-counts-queries.ts'

const fields = {
  kind: choice({
    label: words.kind,
    options: [
      { value: '利用者', label: '利用者', hint: '氏名、生年月日、住所、障害の種別など。1行に1人' },
      { value: '支給決定', label: '支給決定', hint: '期間、サービス、計画、モニタリング月。1行に1つの決定' },
    ] satisfies { value: ImportKind; label: string; hint: string }[],
  }),
  file: fileField({
    label: words.file,
    hint: words.fileHint,
    accept: '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  waiting: hidden(optional(text({ label: words.file, max: 36 }))),
}

type Checking =
  | { readonly id: string; readonly kind: ImportKind; readonly faults: Faults }
  | { readonly id: string | null; readonly preview: Preview; readonly doubts: Faults }

const wrong = (says: string) => ({ problems: [{ field: 'file', says }] })

const check = async (kind: ImportKind, at: At): Promise<Check<Checking>> => {
  const bytes = at.files.get('file')
  if (!bytes) return wrong(words.chooseFile)
  const proposed = await proposeImport(at, kind, bytes)
  if ('says' in proposed) return wrong(proposed.says)
  const { plan, mark } = proposed
  const { faults, doubts } = plan
  if (faults.count > 0) {
    const id = await keepFile(at, { kind, bytes, shown: null })
    return { ...wrong(words.wrong(faults.count)), show: { id, kind, faults } }
  }
  const preview = previewOf(proposed)
  const isSame = preview.added + preview.changed === 0
  if (isSame) await dropOwnFiles(at)
  const id = isSame ? null : await keepFile(at, { kind, bytes, shown: mark })
  return { show: { id, preview, doubts }, listed: preview.listed }
}

/**
 * 登録の取り込み
 *
 * For the head of a section alone: one confirmation writes the data of thousands, which is theirs to answer for, as they
 * approve a levelling; the counter writes person by person, and administrators see nobody's data.
 */
export const importScreen = screen({
  path: '/import',
  who: ['係長'],
  audit: importAudit,
  saysItself: true,
  load: async (at) => {
    await sweepFiles(at)
    const done = ['added', 'changed'].map((name) => Number(at.query.get(name) ?? 'x'))
    return {
      data: {
        counts: await registerCounts(at),
        kind: importKinds.find((kind) => kind === at.query.get('kind')) ?? null,
        done: done.every((count) => Number.isInteger(count) && count >= 0) ? done : null,
      },
      subject: { person: null, caseId: null, relation: '支給決定機関' },
    }
  },
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  form: {
    fields: () => fields,
    start: ({ kind, done }) => (kind ? { kind: done ? '支給決定' : kind } : {}),
    takesFiles: true,
    check: (_data, { kind }, at) => check(kind, at),
    submit: async (_data, { waiting }, _by, at) => {
      if (!waiting) return wrong(words.chooseFile)
      await lockImport(at)
      const kept = await keptFile(at, waiting)
      if (!kept?.shown) return wrong(words.gone)
      const proposed = await proposeImport(at, kept.kind, kept.bytes)
      // What is written is what was shown, or nothing.
      if ('says' in proposed || proposed.plan.faults.count > 0 || proposed.mark !== kept.shown)
        return wrong(words.moved)
      const detail = await carryOutImport(at, proposed, waiting)
      await dropOwnFiles(at)
      const { added, changed } = proposed.plan
      return {
        then: `/import?kind=${encodeURIComponent(kept.kind)}&added=${added.length}&changed=${changed.length}`,
        touched: { target: waiting, detail },
      }
    },
  },
  view: ({ counts, kind, done }, form, at) => {
    const { checking } = form
    const here = at.href('/import')
    if (checking && 'preview' in checking) return <ImportPreview form={form} {...checking} here={here} />
    return (
      <>
        {done && kind && !checking && form.problems.length === 0 && (
          <Notice kind="success" title={`「${kind}」のファイルを取り込みました`}>
            <p>
              新しく入れたもの {grouped(done[0] ?? 0)}件、かわったもの {grouped(done[1] ?? 0)}
              件。置いていたファイルは消しました。
            </p>
            <p>
              {kind === '利用者' ? (
                <a href={at.href('/persons')}>{words.seePersons}</a>
              ) : (
                <a href={at.href('/tables')}>{words.seeTables}</a>
              )}
            </p>
          </Notice>
        )}
        {checking ? (
          <FormView
            form={form}
            button={words.button}
            before={
              <FaultTable caption={words.faultsName(checking.kind)} faults={checking.faults}>
                <p className="screen-only">
                  <a href={at.href(`/import/${checking.id}/faults.csv`)}>この一覧を CSV で受け取る</a>
                  （いまの文はのぞき、行と列で示します）
                </p>
              </FaultTable>
            }
          />
        ) : (
          <>
            <p>{words.lead}</p>
            <p>{words.order}</p>
            <p>
              いまの登録：利用者 {grouped(counts.persons)}
              人（受給者証番号のある人）、支給決定の期間 {grouped(counts.periods)}
              件、相談支援事業所 {grouped(counts.offices)}か所。
            </p>
            <BlankFiles at={at} />
            <h2>{words.read}</h2>
            <FormView form={form} button={words.button} />
            <h2>取り込みのきまり</h2>
            <ul>
              {words.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </>
        )}
      </>
    )
  },
})
