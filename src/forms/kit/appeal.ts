/** 教示: where and until when a decision can be contested. The months are facts of the day of the decision. */
export type Appeal = {
  /** 審査請求先, e.g. ○○府知事, and the board that advises it. */
  readonly reviewer: string
  readonly board: string
  readonly withinMonths: number
  /** 取消訴訟 */
  readonly suitWithinMonths: number
  readonly defendant: string
}

/** The two sentences of 教示, in the order review, suit. */
export function appealText(appeal: Appeal): readonly string[] {
  const { reviewer, board, withinMonths, suitWithinMonths, defendant } = appeal
  return [
    `この決定があったことを知った日の翌日から${withinMonths}か月以内に、${reviewer}に審査請求をすることができます。審査は${board}が行います。`,
    `この決定の取消しを求める訴えは、この決定があったことを知った日の翌日から${suitWithinMonths}か月以内に、${defendant}を被告として裁判所に起こすことができます。`,
  ]
}
