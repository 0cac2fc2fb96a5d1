import type { Visitor } from './visitor.ts'

/** ③ The person (or the desk for them) asks an office of the list. */
export const askOffice = async (person: Visitor, id: string, office: string): Promise<void> => {
  await person.open(`/cases/${id}/ask-office`)
  await person.fill({ 頼む事業所: office })
  await person.press('次へ')
  await person.press('この事業所に頼む')
}

/** ③ The office takes the case on. */
export const acceptAsk = async (office: Visitor, id: string, on: string): Promise<void> => {
  await office.open(`/cases/${id}/answer-ask`)
  await office.fill({ 依頼への返事: '引き受ける（契約した）', 契約した日: on, 重要事項の説明: true })
  await office.press('返事を送る')
}

/** ③ The office cannot take the case on, and says why. */
export const refuseAsk = async (office: Visitor, id: string, reason: string): Promise<void> => {
  await office.open(`/cases/${id}/answer-ask`)
  await office.fill({ 依頼への返事: '引き受けられない', 引き受けられない理由: reason })
  await office.press('返事を送る')
}
