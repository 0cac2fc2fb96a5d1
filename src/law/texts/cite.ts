import type { Citation } from '../kit/citation.ts'
import { type LawName, lawNames } from './law-names.ts'

/** An article of national law. The numbering is long settled unless `unsure` says what to look up. */
export function article(law: LawName, at: string, unsure?: string): Citation {
  const citation: Citation = {
    law,
    article: at,
    binds: 'nation',
    url: lawNames[law].url,
    confidence: unsure === undefined ? 'confirmed' : 'unconfirmed',
  }
  return unsure === undefined ? citation : { ...citation, note: unsure }
}

/** A notice or answer of the ministries, which has no address in the law database. */
export function guidance(
  law: string,
  at: string,
  confidence: Citation['confidence'],
  note?: string,
): Citation {
  const citation: Citation = { law, article: at, binds: 'nation', confidence }
  return note === undefined ? citation : { ...citation, note }
}

/** The two sets of answers on consultation support; which of them holds an answer, only its full text tells. */
export const consultationAnswers = '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）'

/** 京都市 平成27年3月10日通知, at a place in it. */
export function kyotoNotice(at: string): Citation {
  return {
    law: '平成27年4月以降におけるサービス等利用計画の取扱いについて（平成27年3月10日通知）',
    article: at,
    binds: '京都市',
    confidence: 'confirmed',
  }
}
