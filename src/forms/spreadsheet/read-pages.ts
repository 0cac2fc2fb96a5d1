import { type PlanDocument, planDocument } from '../../plan/content/plan-document.ts'
import type { FormDefinition } from '../kit/form-definition.ts'
import { assembled } from './assembled.ts'
import { createCollected, type ReadProblem } from './collected.ts'
import { documentProblems } from './document-problems.ts'
import { readFormMark } from './form-mark.ts'
import type { ReadPage } from './page.ts'
import { demoMark } from './pages-of.ts'
import { readSheet } from './read-sheet.ts'
import { plainWords, type SheetView, sheetView } from './sheet-view.ts'

export type ReadBack = { readonly plan: PlanDocument } | { readonly problems: readonly ReadProblem[] }

/**
 * 表計算を読みもどす
 *
 * The plan that filled sheets of these forms hold (what has no box on them is as in an empty plan), or everything
 * that could not be read, with its sheet, row and column. Nothing is kept of a workbook with a problem.
 */
export function readPages(pages: readonly ReadPage[], definitions: readonly FormDefinition[]): ReadBack {
  const views = pages.map(sheetView)
  const collected = createCollected()
  for (const definition of definitions)
    definition.sheets.forEach((sheet, index) => {
      const view = sheetOf(views, definition, index + 1)
      if ('says' in view) collected.wrong(view.place, '', view.expected, view.says)
      else readSheet(view, sheet, definition.id, collected)
    })
  if (collected.problems.length > 0) return { problems: collected.problems }
  const { document, places } = assembled(collected, regimeOf(views, definitions), isDemo(views))
  if (collected.problems.length > 0) return { problems: collected.problems }
  const read = planDocument.safeParse(document)
  if (read.success) return { plan: read.data }
  documentProblems(read.error.issues, document, places, collected)
  return { problems: collected.problems }
}

type NoSheet = {
  readonly says: string
  readonly expected: string
  readonly place: Parameters<ReturnType<typeof createCollected>['wrong']>[0]
}

/** The sheet with the form's mark; without a mark the one that has its name. */
function sheetOf(
  views: readonly SheetView[],
  definition: FormDefinition,
  number: number,
): SheetView | NoSheet {
  const marked = views.map((view) => ({ view, mark: markOf(view) }))
  const own = marked.filter(({ mark }) => mark?.id === definition.id && mark.sheet === number)
  const found = own.find(({ mark }) => mark?.version === definition.version)
  if (found !== undefined) return found.view
  const name = definition.sheets[number - 1]?.name ?? ''
  const [other] = own
  const expected = `${definition.name}（${definition.id}）第${definition.version}版の「${name}」`
  if (other?.mark)
    return {
      expected,
      says: `このファイルは第${other.mark.version}版です。第${definition.version}版の様式に書き写すか、同じ版の様式で読んでください`,
      place: { view: other.view, row: Math.max(0, other.view.rows - 1), column: 0, box: '様式の印' },
    }
  const unmarked = marked.find(
    ({ view, mark }) => mark === null && plainWords(view.name) === plainWords(name),
  )
  if (unmarked !== undefined) return unmarked.view
  const names = [...new Set(marked.flatMap(({ mark }) => (mark === null ? [] : [mark.id])))]
  const [first] = views
  return {
    expected,
    says:
      names.length > 0
        ? `このファイルは ${names.join('、')} の様式です。様式を選びなおすか、足りないシートを戻してください`
        : 'この様式のシートがありません。この様式に書き込んだファイルを選んでください',
    place: { view: first ?? sheetView({ name: '', rows: [], merged: [] }), row: 0, column: 0, box: 'シート' },
  }
}

function markOf(view: SheetView) {
  for (let row = view.rows - 1; row >= 0; row--)
    for (const { text } of view.words(row)) {
      const mark = readFormMark(text)
      if (mark !== null) return mark
    }
  return null
}

/** Told by the title, where a form has one for each of the two laws. */
function regimeOf(
  views: readonly SheetView[],
  definitions: readonly FormDefinition[],
): PlanDocument['regime'] {
  const words = new Set(
    views.flatMap((view) =>
      Array.from({ length: Math.min(view.rows, 6) }, (_, row) =>
        view.words(row).map(({ text }) => text),
      ).flat(),
    ),
  )
  const isChild = definitions.some(({ title, sheets }) =>
    typeof title === 'string'
      ? false
      : sheets.some(({ bands }) =>
          bands.some(
            (band) =>
              band.band === 'title' &&
              words.has(plainWords((band.text ?? '{title}').replace('{title}', title.障害児))) &&
              !words.has(plainWords((band.text ?? '{title}').replace('{title}', title.障害者))),
          ),
        ),
  )
  return isChild ? '障害児' : '障害者'
}

const isDemo = (views: readonly SheetView[]): boolean =>
  views.some((view) => view.words(0).some(({ text }) => text === plainWords(demoMark)))
