import type { Reading } from '../kit/provision.ts'

const notices = '平成24年厚生労働省告示第125号・第126号の別表'

/** 告示と通知で確かめる読み方: the fee notices and the letter that explains them. */
export const feeReading = (says: string, where = '該当の加算の注と、留意事項通知の該当の項'): Reading => ({
  says,
  settledBy: `${notices}（${where}）`,
})

/** Q&Aで確かめる読み方: an answer of the state, known to us only through excerpts of others. */
export const answerReading = (says: string, answer: string): Reading => ({
  says,
  settledBy: `国のQ&A（${answer}）と、${notices}`,
})
