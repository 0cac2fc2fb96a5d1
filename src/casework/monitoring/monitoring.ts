import type { MonitoringFinding } from '../case/fact.ts'

export const changeKinds = ['サービス種類の変更', 'サービス量の変更', '週間計画の変更'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** モニタリングの記録: what is kept as the document. */
export type Monitoring = {
  /** The month it was due for, 'YYYY-MM'. */
  readonly month: string
  readonly visitedOn: string
  readonly place: '居宅' | '施設・病院など' | 'そのほか'
  readonly placeNote: string | null
  readonly needs: readonly MonitoredRow[]
  readonly overall: string
  readonly finding: MonitoringFinding
  readonly consentOn: string | null
  readonly consentBy: string | null
}

export type MonitoredRow = {
  readonly goal: string
  readonly reachedBy: string | null
  readonly provision: string
  readonly impressions: string
  readonly achievement: string
  readonly nextSteps: string
  readonly change: readonly ChangeKind[]
  readonly cautions: string | null
}
