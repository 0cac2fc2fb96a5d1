import { wholeMonthUnits } from '../../law/grant-amount/amount-units.ts'

/** 量を数える単位か: 時間/月 and 日/月 are counted; 当該月の日数 and 月 take no number. */
export const isCountedUnit = (unit: string): boolean => unit !== '月' && !wholeMonthUnits.includes(unit)
