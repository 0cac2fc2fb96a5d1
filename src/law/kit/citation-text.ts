import type { Citation } from './citation.ts'

/** 根拠の書き方: '障害者総合支援法第22条第4項'; a source of one municipality names it: '京都市 …'. */
export function citationText(citation: Citation): string {
  const gap = citation.article === '' || citation.article.startsWith('第') ? '' : ' '
  const text = `${citation.law}${gap}${citation.article}`
  return citation.binds === 'nation' ? text : `${citation.binds} ${text}`
}
