import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { PlanChanges } from './plan-changes.tsx'
import type { PlanVersion } from './versions.queries.ts'

type Of = {
  readonly versions: readonly PlanVersion[]
  readonly query: URLSearchParams
  readonly nameOf: (version: PlanVersion) => string
}

/** 二つの版をくらべる: the last two that were handed in, or else the last two, until others are chosen. */
export const CompareVersions = ({ versions, query, nameOf }: Of): ReactNode => {
  if (versions.length < 2) return null
  const submitted = versions.filter(({ submittedOn }) => submittedOn !== null)
  const [first, second] = (submitted.length > 1 ? submitted : versions).slice(-2)
  const before = versions.find(({ key }) => key === query.get('from')) ?? first
  const after = versions.find(({ key }) => key === query.get('to')) ?? second
  if (!before || !after) return null
  return (
    <>
      <h2>二つの版をくらべる</h2>
      <form method="get" className="form screen-only">
        <Choose name="from" label="前の版" {...{ versions, nameOf }} chosen={before.key} />
        <Choose name="to" label="後の版" {...{ versions, nameOf }} chosen={after.key} />
        <p className="form-end">
          <Button kind="secondary">くらべる</Button>
        </p>
      </form>
      <p>
        前：{nameOf(before)}
        <br />
        後：{nameOf(after)}
      </p>
      <PlanChanges before={before.content} after={after.content} />
      <p className="screen-only">ブラウザの「印刷」で、この一覧をそのまま紙にできます。</p>
    </>
  )
}

const Choose = ({
  name,
  label,
  versions,
  nameOf,
  chosen,
}: Pick<Of, 'versions' | 'nameOf'> & {
  readonly name: string
  readonly label: string
  readonly chosen: string
}) => (
  <div className="field">
    <label className="field-label" htmlFor={`f-${name}`}>
      {label}
    </label>
    <select className="input" id={`f-${name}`} name={name} defaultValue={chosen}>
      {versions.map((version) => (
        <option key={version.key} value={version.key}>
          {nameOf(version)}
        </option>
      ))}
    </select>
  </div>
)
