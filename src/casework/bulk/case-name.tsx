import type { At } from '../case/at.ts'

type Of = {
  readonly at: Pick<At, 'href'>
  readonly caseId: string | null
  readonly name: string
  readonly kana: string
}

/** 氏名: the way to the case where there is one, and how the name is read. */
export const CaseName = ({ at, caseId, name, kana }: Of) => (
  <>
    {caseId ? <a href={at.href(`/cases/${caseId}`)}>{name}</a> : name}
    <br />
    <small>{kana}</small>
  </>
)
