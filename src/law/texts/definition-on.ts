import type { Citation } from '../kit/citation.ts'
import { lawNames } from './law-names.ts'

export type DefinedTerm =
  | '相談支援'
  | 'サービス利用支援'
  | '継続サービス利用支援'
  | '障害児相談支援'
  | '障害児支援利用援助'
  | '継続障害児支援利用援助'

type Numbering = { from: string; article: (place: number) => string; first: number; sure: boolean }

const adultTerms: Partial<Record<DefinedTerm, number>> = {
  相談支援: 0,
  サービス利用支援: 4,
  継続サービス利用支援: 5,
}
const childTerms: Partial<Record<DefinedTerm, number>> = {
  障害児相談支援: 0,
  障害児支援利用援助: 1,
  継続障害児支援利用援助: 2,
}

const article5 = (place: number) => `第5条第${place}項`
const adultNumbering: Numbering[] = [
  { from: '2012-04-01', article: article5, first: 17, sure: false },
  // 共同生活介護 left the article.
  { from: '2014-04-01', article: article5, first: 16, sure: false },
  // 就労定着支援 and 自立生活援助 came in.
  { from: '2018-04-01', article: article5, first: 18, sure: true },
  // 就労選択支援 came in as paragraph 13.
  { from: '2025-10-01', article: article5, first: 19, sure: false },
]
const childNumbering: Numbering[] = [
  // 居宅訪問型児童発達支援 came in.
  { from: '2018-04-01', article: (place) => `第6条の2の2第${place}項`, first: 7, sure: true },
  // 医療型児童発達支援 was merged into 児童発達支援.
  { from: '2024-04-01', article: (place) => `第6条の2の2第${place}項`, first: 6, sure: false },
]

/**
 * 定義の条項
 *
 * Where a term is defined, as numbered on the day `on`. Inserted services have shifted the paragraphs
 * several times, last on 2025-10-01. Undefined where this table does not reach.
 */
export function definitionOn(term: DefinedTerm, on: Temporal.PlainDate): Citation | undefined {
  const isAdult = term in adultTerms
  const offset = (isAdult ? adultTerms : childTerms)[term] ?? 0
  const numbering = (isAdult ? adultNumbering : childNumbering).findLast(
    ({ from }) => Temporal.PlainDate.compare(from, on) <= 0,
  )
  if (numbering === undefined) return undefined
  const law = isAdult ? '障害者総合支援法' : '児童福祉法'
  const citation: Citation = {
    law,
    article: numbering.article(numbering.first + offset),
    binds: 'nation',
    url: lawNames[law].url,
    confidence: numbering.sure ? 'confirmed' : 'unconfirmed',
  }
  return numbering.sure ? citation : { ...citation, note: '項の番号を法令集で確かめること' }
}
