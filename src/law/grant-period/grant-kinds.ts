import type { Reading } from '../kit/provision.ts'
import { serviceOn } from '../texts/services-on.ts'
import { longestReadings } from './longest-readings.ts'

/** 共同生活援助の利用のしかた: kinds whose longest grant is set apart from that of the service. */
export const grantKinds = ['ふつうの利用', '体験利用', '地域移行支援型ホーム', 'サテライト型'] as const
export type GrantKind = (typeof grantKinds)[number]

export const groupHome = '33'

/** サテライト型 began.  [unconfirmed] */
export const satelliteSince = Temporal.PlainDate.from('2014-04-01')

const kindMonths: Record<GrantKind, number | null> = {
  ふつうの利用: null,
  体験利用: 12,
  地域移行支援型ホーム: 24,
  サテライト型: 36,
}

/** 就労選択支援: the law allows two months, one is granted and, where needed, one more. */
const usualMonths: Readonly<Record<string, number>> = { '48': 1 }

/** `doubt` is what `most` rests on, where nobody has confirmed it. */
export type LongestMonths = { most: number; usual: number | null; doubt: string[] }

/** 上限の月数; undefined where no text sets one or the service does not exist on the day. */
export function longestMonths(
  service: string,
  kind: GrantKind,
  on: Temporal.PlainDate,
): LongestMonths | undefined {
  const most = serviceOn(service, on)?.longestMonths ?? null
  if (most === null) return undefined
  const usual = usualMonths[service] ?? null
  return { most: kindMonths[kind] ?? most, usual, doubt: doubtOf(kind, usual) }
}

const readingOf: Record<GrantKind, Reading | null> = {
  ふつうの利用: null,
  体験利用: longestReadings.trial,
  地域移行支援型ホーム: longestReadings.transferHome,
  サテライト型: longestReadings.satellite,
}

function doubtOf(kind: GrantKind, usual: number | null): string[] {
  if (usual !== null) return [longestReadings.choiceTwoMonths.says]
  const reading = readingOf[kind]
  return reading === null ? [] : [reading.says]
}
