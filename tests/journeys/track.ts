import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

const marks = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'

/** Opens a case and answers its fifteen steps as they are told: `①` → `①申請済み令和8年4月1日`. */
export const trackOf = async (one: Visitor, caseId: string): Promise<ReadonlyMap<string, string>> => {
  await one.open(`/cases/${caseId}`)
  const items = await one.page
    .getByRole('list', { name: /手続きの流れ/ })
    .getByRole('listitem')
    .allInnerTexts()
  const told = items.map((text) => text.replace(/\s+/g, ''))
  expect(told.map((text) => [...text].find((letter) => marks.includes(letter))).join('')).toBe(marks)
  return new Map(told.map((text, at) => [marks[at] ?? '', text]))
}

/** What the person and the family read instead. */
const plain: Readonly<Record<string, string>> = { この道では行いません: 'あなたの手続きでは、しません' }

type States = Readonly<Partial<Record<'済み' | 'いまここ' | 'これから' | 'この道では行いません', string>>>

/** What the track says of each step, by its mark: `{ 済み: '①②', いまここ: '③⑤' }`. */
export const expectTrack = async (one: Visitor, caseId: string, states: States): Promise<void> => {
  const track = await trackOf(one, caseId)
  const wrong = Object.entries(states).flatMap(([state, of]) =>
    [...(of ?? '')]
      .filter((mark) => ![state, plain[state] ?? state].some((says) => track.get(mark)?.includes(says)))
      .map((mark) => `${state}: ${track.get(mark)}`),
  )
  expect(wrong).toEqual([])
}
