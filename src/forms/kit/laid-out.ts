import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { type AnnexNote, createAnnex } from './annex.ts'
import type { Blank } from './blank.ts'
import type { FormDefinition, FormSheet } from './form-definition.ts'
import { type LaidRow, laidCells } from './laid-cells.ts'
import { type LaidTable, laidTable } from './laid-table.ts'
import { type LaidWeek, laidWeek } from './laid-week.ts'
import type { LayingOut } from './laying-out.ts'

export type LaidBand =
  | { readonly band: 'title'; readonly text: string; readonly under: string }
  | { readonly band: 'heading'; readonly text: string }
  | { readonly band: 'note'; readonly text: string; readonly counted: boolean }
  | { readonly band: 'break' }
  | { readonly band: 'cells'; readonly rows: readonly LaidRow[] }
  | LaidTable
  | LaidWeek

export type LaidSheet = {
  readonly name: string
  /** What the foot says of the form: its name and version, and by what it is. */
  readonly form: { readonly name: string; readonly version: string; readonly citation: string }
  readonly direction: '縦' | '横'
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number }
  readonly size: number
  readonly columns: readonly number[]
  readonly bands: readonly LaidBand[]
}

export type LaidOut = {
  readonly sheets: readonly LaidSheet[]
  readonly annex: readonly AnnexNote[]
}

/**
 * 様式の割付: definitions and a plan in, sheets with every text and every address of a box out. `place` is the
 * municipality that uses the form: another one's form is printed without what only its issuer can say.
 */
export function layOut(
  definitions: readonly FormDefinition[],
  plan: PlanDocument,
  blank: Blank | null = null,
  place: string | null = null,
): LaidOut {
  const annex = createAnnex()
  const sheets = definitions.flatMap((definition) => {
    const { name, version, citation, issuer } = definition
    const form = { name, version, citation }
    return definition.sheets.map((own): LaidSheet => {
      const sheet = place === null || place === issuer ? own : { ...own, bands: own.bands.flatMap(inPlace) }
      const { name, direction, margin, size, columns } = sheet
      const width = (from: number, span: number) =>
        columns.slice(from, from + span).reduce((a, b) => a + b, 0)
      const laying: LayingOut = { plan, sheet, annex, blank, width }
      const bands = sheet.bands.map((band) => laidBand(band, laying, titleOf(definition, plan)))
      return { name, form, direction, margin, size, columns, bands }
    })
  })
  return { sheets, annex: annex.notes() }
}

/** A band with the words for a municipality that did not issue the form; none where it has nothing to say. */
function inPlace(band: FormSheet['bands'][number]): FormSheet['bands'] {
  if ((band.band !== 'title' && band.band !== 'note') || band.elsewhere === undefined) return [band]
  if (band.band === 'title') return [{ ...band, under: band.elsewhere || undefined }]
  return band.elsewhere === '' ? [] : [{ ...band, text: band.elsewhere }]
}

/** The title of a form, by the law that the plan is under. */
export function titleOf({ title }: FormDefinition, { regime }: PlanDocument): string {
  return typeof title === 'string' ? title : title[regime]
}

function laidBand(band: FormSheet['bands'][number], laying: LayingOut, title: string): LaidBand {
  if (band.band === 'cells') return { band: 'cells', rows: laidCells(band, laying) }
  if (band.band === 'table') return laidTable(band, laying)
  if (band.band === 'week') return laidWeek(band, laying)
  if (band.band === 'title')
    return {
      band: 'title',
      text: (band.text ?? '{title}').replace('{title}', title),
      under: band.under ?? '',
    }
  if (band.band === 'note') return { band: 'note', text: band.text, counted: band.counted }
  return band.band === 'break' ? { band: 'break' } : { band: 'heading', text: band.text }
}
