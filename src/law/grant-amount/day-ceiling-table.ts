/** Days of a month on which a day service is not used, as a rule. */
export const daysOff = 8

/** 月の日数から引く日数の書き方, as certificates print it in the place of an amount. */
export const dayCeilingUnit = `当該月の日数から${daysOff}日を引いた日数`

/** Services that people go to by day, and the day services for children; 保育所等訪問支援 and the like visit. */
export const dayServices: readonly string[] = ['22', '41', '42', '43', '44', '45', '46', '48']
export const childDayServices: readonly string[] = ['61', '62', '63']
