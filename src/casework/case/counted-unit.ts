/** Units that say the amount by themselves: every day of the month, the month as a whole. */
export const wholeMonthUnits = ['当該月の日数', '当該月の日数から8日を引いた日数'] as const

/** 量を数える単位か: 時間/月 and 日/月 are counted; 当該月の日数 and 月 take no number. */
export const isCountedUnit = (unit: string): boolean =>
  unit !== '月' && !(wholeMonthUnits as readonly string[]).includes(unit)
