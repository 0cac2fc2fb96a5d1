import { expect } from 'vitest'
import { paperText } from './papers.ts'
import type { Answers, Visitor } from './visitor.ts'
import type { Letter } from './world.ts'

/** The id in a path that was come to. */
export const idIn = (path: string, after: 'cases' | 'persons'): string =>
  new RegExp(`/${after}/([0-9a-f-]{36})`).exec(path)?.[1] ?? expect.fail(`no id in ${path}`)

/** The desk registers somebody new; answers the id. */
export const registerPerson = async (desk: Visitor, person: Answers): Promise<string> => {
  await desk.open('/persons/new')
  await desk.fill(person)
  await desk.press('登録する')
  return idIn(desk.path(), 'persons')
}

/** ① The desk takes an application, reads the check page, registers; answers the id of the case. */
export const apply = async (
  desk: Visitor,
  person: string,
  application: Answers,
  from = '',
): Promise<string> => {
  await desk.open(`/persons/${person}/apply${from && `?from=${from}`}`)
  await desk.fill(application)
  await desk.press('次へ（内容を確かめる）')
  await desk.press('申請を受け付ける')
  return idIn(desk.path(), 'cases')
}

/** ② The desk asks for the draft in writing. */
export const requestDraft = async (desk: Visitor, id: string, place: string): Promise<void> => {
  await desk.open(`/cases/${id}/request-draft`)
  await desk.fill({ 提出先: place })
  await desk.press('依頼書を作って記録する')
  expect(desk.path()).toBe(`/cases/${id}/papers`)
}

/** What the person finds in the letter: the number and the code, as printed. */
export const readLetter = async (
  desk: Visitor,
  id: string,
  plan = 'サービス等利用計画案',
): Promise<Letter> => {
  const paper = await paperText(desk, id, `${plan} 提出依頼書`)
  const number = /受付番号(\d{10})/.exec(paper)?.[1]
  const code = /使えます\)(\d{12})/.exec(paper)?.[1]
  if (!number || !code) return expect.fail(`no number and code in the letter: ${paper}`)
  return { number, code }
}
