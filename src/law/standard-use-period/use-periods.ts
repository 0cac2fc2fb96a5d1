/** Ways of using a service that have a standard period of their own. */
export const useKinds = [
  'ふつうの利用',
  '頸髄損傷などの人',
  '長く入院していた人など',
  'サテライト型',
  '地域移行支援型ホーム',
  '移行支援住居',
  '養成施設（3年）',
  '養成施設（5年）',
] as const
export type UseKind = (typeof useKinds)[number]

const [usual, spine, inpatient, satellite, transferHome, transferHousing, school3, school5] = useKinds

/** `times` is null where it may be repeated without end; `board`: whether the 審査会 is asked. */
export type Extension = { months: number; times: number | null; board: boolean }

/** 標準利用期間の一つの行: `extension` is null where there is none, 'unknown' where no text was found. */
export type UsePeriod = {
  service: string
  kind: UseKind
  months: number
  extension: Extension | null | 'unknown'
  from: string
}

const start = '2012-04-01'
const onceAYear: Extension = { months: 12, times: 1, board: true }
const everyYear: Extension = { months: 12, times: null, board: true }

type Row = [service: string, kind: UseKind, months: number, extension: UsePeriod['extension'], from: string]

const rows: Row[] = [
  ['33', satellite, 36, onceAYear, '2014-04-01'],
  ['33', transferHome, 24, onceAYear, start],
  ['33', transferHousing, 36, onceAYear, '2024-04-01'],
  ['34', usual, 24, 'unknown', start],
  ['34', inpatient, 36, 'unknown', start],
  ['35', usual, 12, everyYear, '2018-04-01'],
  ['41', usual, 18, onceAYear, start],
  ['41', spine, 36, onceAYear, start],
  ['42', usual, 24, onceAYear, start],
  ['42', inpatient, 36, onceAYear, start],
  ['43', usual, 24, onceAYear, start],
  ['44', school3, 36, 'unknown', start],
  ['44', school5, 60, 'unknown', start],
  ['47', usual, 36, null, '2018-04-01'],
  ['48', usual, 1, { months: 1, times: 1, board: false }, '2025-10-01'],
  ['53', usual, 6, { months: 6, times: 2, board: false }, start],
  ['54', usual, 12, { months: 12, times: null, board: false }, start],
]

/**
 * 標準利用期間の表
 *
 * Source    事務処理要領（標準利用期間）; how long people use a service as a rule, and how often it is prolonged.
 */
export const usePeriods: readonly UsePeriod[] = rows.map(([service, kind, months, extension, from]) => ({
  service,
  kind,
  months,
  extension,
  from,
}))

/** The kinds that a service has; every service may be used in the usual way unless its table has no such row. */
export function kindsOf(service: string): UseKind[] {
  const own = usePeriods.filter((row) => row.service === service).map(({ kind }) => kind)
  return own.length === 0 || service === '33' ? [usual, ...own] : own
}
