import { citationText } from '../../law/kit/citation-text.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { Ground } from './fact.ts'

/** 根拠: the citation of a ruling, kept with the fact it led to. */
export const groundOf = (ruling: Ruling<unknown>): Ground =>
  ruling.silent
    ? { title: ruling.title, source: '定めがありません（職員の判断）', unconfirmed: true }
    : {
        title: ruling.title,
        source: citationText(ruling.citation),
        unconfirmed: ruling.citation.confidence === 'unconfirmed' || ruling.unconfirmed.length > 0,
      }

/** A ground that is the municipality's own setting. */
export const bySetting = (title: string, municipality: string): Ground => ({
  title,
  source: `${municipality}の定め`,
  unconfirmed: false,
})
