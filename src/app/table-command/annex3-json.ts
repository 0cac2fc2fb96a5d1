import { annex3Labels } from '../../city/annex3/annex3-labels.ts'
import type { Annex3Proof } from '../../city/annex3/annex3-proof.ts'
import type { Annex3Mix, Annex3Table } from '../../city/annex3/annex3-table.ts'
import type { Masked } from '../../city/kit/small-cells.ts'

type Shown = Annex3Table<number | null> & { readonly masked?: Masked }

/**
 * 別紙3のJSON
 *
 * Stable; new names may be added. A line is `{ months: 12 numbers from April, total }`; a masked number is null.
 *
 * - `table` 'annex3', `in` the place as named, `district` (null: all, '': none written), `year`, `months` ('2015-04' …)
 * - `parts`: each with `part` and `label`, the lines `due` ①, `arranged` ②, `lacking` ①－②, and the rows `lackingByMix`
 *   and `dueByMix`, which are lines with `mix` and `label`
 * - `total`: `due`, `arranged`, `lacking` of all parts
 * - `proof`: `holds`, and each check as `says`, `compared`, `wrong` (`at`, `left`, `right`); of the table before masking,
 *   without the numbers where it is masked
 * - `masked`: null, or `least` (cells from 1 up to one less are hidden) and `says`
 */
export const annex3Json = (
  head: { readonly in: string; readonly district: string | null },
  { year, months, parts, total, masked }: Shown,
  proof: Annex3Proof,
): object => ({
  table: 'annex3',
  ...head,
  ...{ year, months },
  parts: parts.map(({ part, due, arranged, lacking, lackingByMix, dueByMix }) => ({
    ...{ part, label: annex3Labels.parts[part] },
    ...{ due, arranged, lacking },
    lackingByMix: lackingByMix.map(labelled),
    dueByMix: dueByMix.map(labelled),
  })),
  total,
  proof: masked
    ? {
        ...proof,
        checks: proof.checks.map((check) => ({ ...check, wrong: check.wrong.map(({ at }) => ({ at })) })),
      }
    : proof,
  masked: masked ?? null,
})

const labelled = ({ mix, months, total }: Annex3Mix<number | null>) => ({
  ...{ mix, label: annex3Labels.mixes[mix] },
  ...{ months, total },
})
