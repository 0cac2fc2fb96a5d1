import { writtenDay } from '../case/day-field.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { PlanVersion } from './versions.queries.ts'

/** 「計画案 第3版」 */
export const shortVersionName = ({ stage, version }: Pick<PlanVersion, 'stage' | 'version'>): string =>
  `${stage === '案' ? '計画案' : '計画'} 第${version}版`

/** 「計画案 第3版（令和8年5月11日に提出）」 */
export const versionName = (version: PlanVersion): string =>
  `${shortVersionName(version)}（${version.submittedOn ? `${writtenDay(version.submittedOn)}に提出` : writtenInstant(version.at)}）`
