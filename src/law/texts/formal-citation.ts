import type { Citation } from '../kit/citation.ts'
import { lawNames } from './law-names.ts'

/** 文書に印刷する根拠: the law by its full name, e.g. '障害者の日常生活及び…法律第22条第4項'. */
export function formalCitation(citation: Citation): string {
  const known = Object.entries(lawNames).find(([name]) => name === citation.law)?.[1]
  return `${known?.full ?? citation.law}${citation.article}`
}
