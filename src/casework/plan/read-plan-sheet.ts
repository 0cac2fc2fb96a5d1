import { documentField } from '../../forms/kit/document-field.ts'
import { documentValue } from '../../forms/kit/document-value.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import type { ReadProblem } from '../../forms/spreadsheet/collected.ts'
import { formsIn } from '../../forms/spreadsheet/forms-in.ts'
import { pagesOf } from '../../forms/spreadsheet/pages-of.ts'
import { readPages } from '../../forms/spreadsheet/read-pages.ts'
import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { same } from '../../plan/difference/same.ts'
import type { At } from '../case/at.ts'
import { readContent } from './sheet-content-field.ts'
import { takenFromSheet } from './taken-from-sheet.ts'

export type SheetRead =
  /** Not a file of ours to read, or not of this person. */
  | { readonly says: string }
  /** All that could not be read, cell by cell. */
  | { readonly problems: readonly ReadProblem[] }
  | {
      readonly content: PlanContent
      /** The forms that were in the file. */
      readonly forms: readonly string[]
      /** Boxes that say something else than the register or the case, and are not taken from a file. */
      readonly left: readonly string[]
    }

type Of = {
  readonly at: Pick<At, 'readSheet' | 'writeSheet'>
  readonly forms: readonly FormDefinition[]
  /** The plan as it would be printed now. */
  readonly paper: PlanDocument
  readonly now: PlanContent
}

/** 表計算のファイルを読む: what the plan would be with what is written in the file. Nothing is kept. */
export const readPlanSheet = async (bytes: Uint8Array, { at, forms, paper, now }: Of): Promise<SheetRead> => {
  const file = await at.readSheet(bytes)
  if ('says' in file) return file
  const found = formsIn(file.pages, forms)
  const chosen = found.length > 0 ? found : forms.slice(0, 1)
  const read = readPages(file.pages, chosen)
  if ('problems' in read) return read
  const printed = await asPrinted(at, chosen, paper)
  if (plain(read.plan.person.name) !== plain(paper.person.name))
    return {
      says: `ファイルの利用者氏名（${read.plan.person.name}）が、この事案の人とちがいます。ファイルを確かめてください`,
    }
  const content = readContent(
    takenFromSheet(now, printed.content ?? emptyPlan, read.plan.content ?? emptyPlan),
  )
  if ('says' in content) return content
  return {
    content,
    forms: chosen.map(({ name }) => name),
    left: keptElsewhere
      .filter((path) => !same(documentValue(printed, path) ?? null, documentValue(read.plan, path) ?? null))
      .map((path) => documentField(path)?.title ?? path),
  }
}

/** What the sheets say before anybody writes on them. */
const asPrinted = async (
  at: Of['at'],
  forms: readonly FormDefinition[],
  paper: PlanDocument,
): Promise<PlanDocument> => {
  const file = await at.readSheet(await at.writeSheet(pagesOf(forms, paper)))
  const read = 'says' in file ? file : readPages(file.pages, forms)
  // What it writes, it reads; should it not, everything on the file counts as written by hand.
  return 'plan' in read ? read.plan : paper
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/** The register, the case and the submission say these. */
const keptElsewhere = [
  ...['person.name', 'person.kana', 'person.guardian', 'person.birthDate', 'person.sex', 'person.address'],
  ...['person.telephone', 'category', 'certificates.services', 'certificates.regional', 'certificates.child'],
  ...['ceiling', 'office.name', 'office.planner', 'madeOn', 'review', 'selfPlan'],
] as const
