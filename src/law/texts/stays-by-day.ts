/**
 * とまった日の数え方
 *
 * Services that are granted in days and stayed at over night. The day of leaving may be counted as a day of its
 * own, beside the day of coming.  [unconfirmed: to be looked up in the fee notice's text on 短期入所]
 */
export const staysByDay = {
  codes: ['24'] as readonly string[],
  says: '帰る日も一日に数えると',
  toDo: '帰る日を一日に数えるかを、市町村に確かめてください（未確認）。',
}
