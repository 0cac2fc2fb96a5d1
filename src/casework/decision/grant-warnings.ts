import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { serviceName } from '../case/service-names.ts'
import type { GrantTerms } from './grant-terms.ts'
import { usualUnit } from './grant-units.ts'
import { isCareBenefit, longestGrantOf } from './propose-grant.ts'

/** What the official should see before deciding. None of it stops the decision. */
export const grantWarnings = (file: CaseFile, terms: GrantTerms, municipality: string): readonly string[] => [
  ...(file.coordination === '支給は不適当' ? ['調整会議の結果は「支給は不適当」です。'] : []),
  ...terms.services.flatMap((line) => lineWarnings(file, line, municipality)),
  ...notGranted(file, terms).map((name) => `申請のあった${name}が、支給するサービスに入っていません。`),
]

const lineWarnings = (
  file: CaseFile,
  line: GrantTerms['services'][number],
  municipality: string,
): string[] => {
  const name = serviceName(line.code, line.from)
  const says: string[] = []
  const longest = longestGrantOf(line.code, line.from, municipality)
  const most = longest.silent ? null : longest.finding.until
  if (most !== null && line.until > most)
    says.push(`${name}の期間が、上限の${writtenDay(most)}をこえています。`)
  const { category, application } = file
  if (category && isCareBenefit(line.code, line.from) && line.until > category.until)
    says.push(`${name}の期間が、障害支援区分の有効期間（${writtenDay(category.until)}まで）をこえています。`)
  if (application && line.from < application.on)
    says.push(`${name}が、申請の日（${writtenDay(application.on)}）より前から始まっています。`)
  if (application && !application.services.includes(line.code)) says.push(`${name}は、申請にありません。`)
  const usual = usualUnit(line.code, line.from)
  if (line.unit !== usual && !line.unit.startsWith('当該月の日数'))
    says.push(`${name}の単位が「${line.unit}」です。ふつうは「${usual}」です。`)
  return says
}

const notGranted = (file: CaseFile, terms: GrantTerms): readonly string[] =>
  (file.application?.services ?? [])
    .filter((code) => !terms.services.some((line) => line.code === code))
    .map((code) => serviceName(code, file.application?.on ?? ''))
