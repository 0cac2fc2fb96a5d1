import type { Citation } from '../../law/kit/citation.ts'
import { citationText } from '../../law/kit/citation-text.ts'

/** 根拠, as a link where its text has an address; what is to be looked up is said beside it. */
export const CitationLink = ({ citation }: { readonly citation: Citation }) => (
  <>
    {citation.url === undefined ? (
      citationText(citation)
    ) : (
      <a href={citation.url} rel="noreferrer">
        {citationText(citation)}
      </a>
    )}
    {citation.confidence === 'unconfirmed' && `（未確認${citation.note ? `：${citation.note}` : ''}）`}
  </>
)
