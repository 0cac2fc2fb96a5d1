import type { Reading } from '../kit/provision.ts'
import type { UsePeriod } from './use-periods.ts'

/** 標準利用期間の読み方 */
export const readings = {
  table: {
    says: '標準利用期間と延長の回数が、市町村の案内にある表のとおりであること',
    settledBy: '障害者総合支援法施行規則の標準利用期間の条、事務処理要領の標準利用期間の節',
  },
  countedFromDay: {
    says: '標準利用期間を、使い始めた日に応当する日の前の日までとすること',
    settledBy: '事務処理要領の標準利用期間の節',
  },
  satellite: {
    says: 'サテライト型の標準利用期間を平成26年4月1日からとすること',
    settledBy: '指定障害福祉サービス基準（平成26年4月改正）のサテライト型住居の条',
  },
  transferHousing: {
    says: '移行支援住居の標準利用期間を令和6年4月1日からとすること',
    settledBy: '指定障害福祉サービス基準（令和6年4月改正）の移行支援住居の条',
  },
  boardForTraining: {
    says: '自立訓練と就労移行支援の延長にも市町村審査会の意見がいること',
    settledBy: '事務処理要領の標準利用期間の節（延長の手続）',
  },
  withoutBoard: {
    says: '就労選択支援・地域移行支援・地域定着支援の延長に市町村審査会の意見がいらないこと',
    settledBy: '事務処理要領の標準利用期間の節、就労選択支援の実施について（令和7年3月31日）',
  },
  twice: {
    says: '地域移行支援の「6か月×2」を、6か月の延長を2回までとすること',
    settledBy: '事務処理要領の地域相談支援給付決定の節',
  },
} satisfies Record<string, Reading>

/** The readings that an answer from this row rests on. */
export function readingsOf({ service, kind, extension }: UsePeriod): string[] {
  const withoutBoard = extension !== null && extension !== 'unknown' && !extension.board
  return [
    readings.table,
    readings.countedFromDay,
    ...(['41', '42', '43'].includes(service) ? [readings.boardForTraining] : []),
    ...(withoutBoard ? [readings.withoutBoard] : []),
    ...(service === '53' ? [readings.twice] : []),
  ]
    .map(({ says }) => says)
    .concat(readingsOfKind(kind))
}

/** Kinds whose first day nobody has confirmed; before it the table has no row for them. */
export function readingsOfKind(kind: UsePeriod['kind']): string[] {
  if (kind === 'サテライト型') return [readings.satellite.says]
  return kind === '移行支援住居' ? [readings.transferHousing.says] : []
}
