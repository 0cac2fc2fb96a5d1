/** Days of a month on which a day service is not used, as a rule. */
export const daysOff = 8

/** 月の日数から引く日数の書き方, as certificates print it in the place of an amount. */
export const dayCeilingUnit = `当該月の日数から${daysOff}日を引いた日数`
