import { monthsOf } from '../kit/fiscal-year.ts'
import { type Mix, mixes, type Part, parts } from '../kit/renewal-part.ts'

/** 数えた人: how many persons of one part, mix and month (`YYYY-MM`); `arranged` where an office makes the plan (②). */
export type Annex3Count = {
  readonly part: Part
  readonly mix: Mix
  readonly month: string
  readonly arranged: boolean
  readonly count: number
}

/** 一行: twelve cells from April to March, and 計. A cell is null where it is masked for publication. */
export type Annex3Line<Cell = number> = { readonly months: readonly Cell[]; readonly total: Cell }

export type Annex3Mix<Cell = number> = Annex3Line<Cell> & { readonly mix: Mix }

/** ①, ②, ①－②, and the rows of ①－② and of ① by mix of services. */
export type Annex3Part<Cell = number> = {
  readonly part: Part
  readonly due: Annex3Line<Cell>
  readonly arranged: Annex3Line<Cell>
  readonly lacking: Annex3Line<Cell>
  readonly lackingByMix: readonly Annex3Mix<Cell>[]
  readonly dueByMix: readonly Annex3Mix<Cell>[]
}

export type Annex3Table<Cell = number> = {
  readonly year: number
  /** April to March, `YYYY-MM`. */
  readonly months: readonly string[]
  readonly parts: readonly Annex3Part<Cell>[]
  readonly total: {
    readonly due: Annex3Line<Cell>
    readonly arranged: Annex3Line<Cell>
    readonly lacking: Annex3Line<Cell>
  }
}

/**
 * 別紙3
 *
 * The table of a fiscal year. Every figure, sums too, is counted by itself from `counts`, so that the proof of the
 * table compares figures that were had in different ways. A part or a mix that the notice does not know appears only
 * where somebody stands in it; a mix that the notice does not print for children is passed over in the same way.
 *
 * Source    京都市 平成27年3月10日通知 別紙3
 */
export const annex3Table = (year: number, counts: readonly Annex3Count[]): Annex3Table => {
  const months = monthsOf(year)
  const line = (of: readonly Annex3Count[]): Annex3Line => ({
    months: months.map((month) => sumOf(of.filter((one) => one.month === month))),
    total: sumOf(of),
  })
  const byMix = (part: Part, of: readonly Annex3Count[], all: readonly Annex3Count[]) =>
    mixes
      .filter((mix) => printed(part, mix) || sumOf(all.filter((one) => one.mix === mix)) !== 0)
      .map((mix) => ({ mix, ...line(of.filter((one) => one.mix === mix)) }))
  const three = (of: readonly Annex3Count[]) => ({
    due: line(of),
    arranged: line(of.filter(({ arranged }) => arranged)),
    lacking: line(of.filter(({ arranged }) => !arranged)),
  })
  return {
    year,
    months,
    parts: parts
      .map((part) => ({ part, all: counts.filter((one) => one.part === part) }))
      .filter(({ part, all }) => part !== '種別なし' || sumOf(all) !== 0)
      .map(({ part, all }) => {
        const lacking = all.filter(({ arranged }) => !arranged)
        return {
          part,
          ...three(all),
          lackingByMix: byMix(part, lacking, all),
          dueByMix: byMix(part, all, all),
        }
      }),
    total: three(counts),
  }
}

const sumOf = (counts: readonly Annex3Count[]): number => counts.reduce((sum, { count }) => sum + count, 0)

/** The rows that the notice prints even where they are empty. */
const printed = (part: Part, mix: Mix): boolean => {
  if (part === '短期入所の児童') return mix === '短期入所のみ' || mix === '訪問系と短期入所'
  return mix !== 'その他'
}
