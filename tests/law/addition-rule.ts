import { expect } from 'vitest'
import type { AdditionFinding } from '../../src/law/fee-additions/addition-answer.ts'
import { ask } from '../../src/law/kit/ask.ts'
import type { Provision } from '../../src/law/kit/provision.ts'

/** Every answer about an addition rests on it. */
const table = '加算の単位数・サービスコード・主な条件・回数の上限を、公開の請求の資料と解説のとおりと読むこと'

/** An addition asked of the usual case, changed as given; the reading of the table is checked and left out. */
export const additionRule =
  (given: unknown, usual: object) =>
  (facts: object = {}) => {
    const provision = given as Provision<unknown, AdditionFinding>
    const reply = ask(provision as Provision<unknown, unknown>, {
      on: '2024-04-01',
      in: '北区',
      facts: { benefit: '計画相談支援', ...usual, ...facts },
    })
    if ('problems' in reply || reply.ruling.silent) throw new Error(JSON.stringify(reply))
    const finding = reply.ruling.finding as AdditionFinding
    const [ofTable, ...unconfirmed] = reply.ruling.unconfirmed
    expect(ofTable).toBe(table)
    return { ...finding, ...reply.ruling, unconfirmed, words: provision.words(finding) }
  }
