import type { Answers, Visitor } from './visitor.ts'

/** ⑨ The meeting of the municipality. */
export const coordinate = async (desk: Visitor, id: string, record: Answers): Promise<void> => {
  await desk.open(`/cases/${id}/coordination`)
  await desk.fill({ 会議の結果: '支給が適当', ...record })
  await desk.press('結果を記録する')
}

/** ⑩ The chief reads the proposals, sets what is theirs to set, checks, decides. */
export const decide = async (chief: Visitor, id: string, terms: Answers): Promise<void> => {
  await chief.open(`/cases/${id}/decide`)
  await chief.fill(terms)
  await chief.press('確かめる画面へ進む')
  await chief.press('この内容で決定する')
}
