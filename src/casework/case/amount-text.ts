/** 支給量の書き方: 「7日/月」; the unit alone where nothing is counted (当該月の日数). */
export const amountText = ({
  amount,
  unit,
}: {
  readonly amount: number | null
  readonly unit: string
}): string => (amount === null ? unit : `${amount}${unit}`)
