import type { Answers, Visitor } from './visitor.ts'

/** ⑤ Interview and first judgement, finished in one sitting. */
export const recordSurvey = async (desk: Visitor, id: string, survey: Answers): Promise<void> => {
  await desk.open(`/cases/${id}/survey`)
  await desk.fill({ ...survey, この記録をどうしますか: '調査を終えた記録として保存する' })
  await desk.press('保存する')
}

/** ⑥ What the board found. */
export const recordJudgement = async (desk: Visitor, id: string, judgement: Answers): Promise<void> => {
  await desk.open(`/cases/${id}/judgement`)
  await desk.fill(judgement)
  await desk.press('次へ（有効期間を確かめる）')
  await desk.press('この判定を記録する')
}

/** ⑦ The notice. */
export const notifyCategory = async (desk: Visitor, id: string, on: string, place: string): Promise<void> => {
  await desk.open(`/cases/${id}/category-notice`)
  await desk.fill({ 認定した日: on, 問い合わせ先: place })
  await desk.press('通知書を作って記録する')
}
