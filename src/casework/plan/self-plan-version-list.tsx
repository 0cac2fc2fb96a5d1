import { Fragment, type ReactNode } from 'react'
import { selfPlanDifference } from '../../plan/difference/self-plan-difference.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { SelfPlanVersion } from './self-plan-versions.ts'

type Of = {
  readonly versions: readonly SelfPlanVersion[]
  /** The version to be read; null for the list. */
  readonly shown: string | null
  readonly here: string
}

/** 提出されたセルフプランの版: each to read, and what changed in it since the one handed in before. */
export const SelfPlanVersionList = ({ versions, shown, here }: Of): ReactNode => {
  if (versions.length === 0) return null
  const one = versions.find(({ key }) => key === shown)
  if (one)
    return (
      <>
        <p>
          <strong>{nameOf(one)}</strong>を表示しています。<a href={here}>一覧にもどる</a>
        </p>
        <SummaryList
          rows={selfPlanDifference({}, one.content).map(({ label, now }) => ({ label, value: now }))}
        />
      </>
    )
  return (
    <>
      <DataTable
        caption={`提出されたセルフプラン（${versions.length}件）`}
        dense
        empty=""
        columns={[
          { key: 'name', label: '版', head: true },
          { key: 'at', label: '保存した日時' },
          { key: 'by', label: '書いた人' },
          { key: 'state', label: '提出' },
          { key: 'show', label: '内容' },
        ]}
        rows={versions.toReversed().map((version) => ({
          key: version.key,
          cells: {
            name: nameOf(version),
            at: writtenInstant(version.at),
            by: version.by,
            state: `${writtenDay(version.submittedOn)}に提出`,
            show: <a href={`${here}?show=${version.key}`}>読む</a>,
          },
        }))}
      />
      {versions.slice(1).map((after, place) => {
        const before = versions[place]
        return (
          before && (
            <Fragment key={after.key}>
              <h2>
                {nameOf(before)}から{nameOf(after)}で変わったところ
              </h2>
              <Changes before={before} after={after} />
            </Fragment>
          )
        )
      })}
    </>
  )
}

const nameOf = ({ version, side }: SelfPlanVersion): string =>
  `セルフプラン 第${version}版${side === '表面' ? '（表面）' : ''}`

const Changes = ({ before, after }: Record<'before' | 'after', SelfPlanVersion>): ReactNode => {
  const changes = selfPlanDifference(before.content, after.content)
  return (
    <DataTable
      caption={`変わったところ（${changes.length}件）`}
      dense
      empty="二つの版の内容は同じです。"
      columns={[
        { key: 'label', label: '欄', head: true },
        { key: 'was', label: '前' },
        { key: 'now', label: '後' },
      ]}
      rows={changes.map(({ box, label, was, now }) => ({
        key: box,
        cells: {
          label,
          was: <span className="summary-value">{was || '（なし）'}</span>,
          now: <span className="summary-value">{now || '（なし）'}</span>,
        },
      }))}
    />
  )
}
