import type { At } from '../case/at.ts'

type Of = {
  readonly at: Pick<At, 'href'>
  readonly caseId: string | null
  readonly name: string
}

/** The way to the case of a decision, or the word that it was made in another system. */
export const CaseOrElsewhere = ({ at, caseId, name }: Of) =>
  caseId ? (
    <a href={at.href(`/cases/${caseId}`)}>
      手続きをひらく<span className="unseen">：{name}</span>
    </a>
  ) : (
    'ほかの仕組みで決定'
  )
