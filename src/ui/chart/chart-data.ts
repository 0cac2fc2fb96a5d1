/** 図の数: what is counted, along the same places, such as months. */
export type Series = {
  readonly name: string
  /** One for each place; null where nothing is known. */
  readonly values: readonly (number | null)[]
}

export type ChartData = {
  readonly title: string
  /** What is counted in: 人, 件, 日. */
  readonly unit: string
  /** The places, with a short label for the axis and the words for a sentence. */
  readonly places: readonly { readonly label: string; readonly says: string }[]
  readonly series: readonly Series[]
  /** The id of the table that shows the same numbers; several, with spaces between, where they stand in several. */
  readonly twin: string
}

/** More could not be told apart without colour. */
export const mostSeries = 4
