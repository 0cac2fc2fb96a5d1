import { describe, expect, test } from 'vitest'
import type { PlanConsent } from '../../plan/content/consent.ts'
import { sampleDocument } from '../kit/sample-document.ts'
import { servicePlan } from './plan-papers.ts'

const content = sampleDocument.content
if (!content?.consent) throw new Error('the sample is consented to')
const { consent, ...unsigned } = content
const sheetOf = (stage: '案' | '計画', given?: PlanConsent) =>
  servicePlan.sheet({
    ...sampleDocument,
    stage,
    content: given ? { ...content, consent: given } : unsigned,
  })
const wordsOf = (given: PlanConsent) => JSON.stringify(sheetOf('計画', given).sheets)

describe.each(['案', '計画'] as const)('%s', (stage) => {
  test('同意がなければ、どの頁にも「同意前」', () => {
    expect(sheetOf(stage).head.mark).toBe('同意前')
  })
  test('同意があれば、何もつかない', () => {
    expect(sheetOf(stage, consent).head).not.toHaveProperty('mark')
  })
})

test('紙の署名は、同意の欄だけで足りる', () => {
  expect(wordsOf(consent)).not.toContain('同意のしかた')
})

test('画面の署名は、書いた線のまま', () => {
  const strokes: PlanConsent['strokes'] = [
    [
      [100, 200],
      [300, 400],
    ],
  ]
  const said = wordsOf({ ...consent, means: '画面', strokes })
  expect(said).toContain('"shown":"画面に署名"')
  expect(said).toContain(`"strokes":${JSON.stringify(strokes)}`)
})

test('代筆は、だれが、本人とどういう関係か', () => {
  const said = wordsOf({
    ...consent,
    means: '代筆',
    proxy: { name: '見本 幸子', relation: '母', reason: null },
  })
  for (const words of ['代わりの人が書いた', '見本 幸子', '母']) expect(said).toContain(`"shown":"${words}"`)
})

test('二つの法律の子の紙には、どちらの受給者証の番号もある', () => {
  const said = wordsOf(consent)
  for (const number of ['0000000000', '0000000026']) expect(said).toContain(`"shown":"${number}"`)
})
