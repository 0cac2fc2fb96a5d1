import { allServices } from '../texts/services.ts'
import type { UsePeriod } from './use-periods.ts'

/** 表の言葉: '自立訓練（機能訓練）は18か月（12か月の延長を1回まで、市町村審査会の意見による）'. */
export function usePeriodText(rows: readonly UsePeriod[]): string {
  return `標準利用期間は、${rows.map(rowText).join('、')}。`
}

/** サービスの名前: with its kind, where that is not the usual one. */
export function usedService({ service, kind }: Pick<UsePeriod, 'service' | 'kind'>): string {
  const name = allServices.find(({ code }) => code === service)?.name ?? service
  return kind === 'ふつうの利用' ? name : `${name}・${kind}`
}

/** 延長の決まり */
export function extensionText(extension: UsePeriod['extension']): string {
  if (extension === 'unknown') return '延長の定めは見つからない'
  if (extension === null) return '延長はない'
  const { months, times, board } = extension
  const often = times === null ? '何回でも' : `${times}回まで`
  return `${months}か月の延長を${often}${board ? '、市町村審査会の意見による' : ''}`
}

function rowText(row: UsePeriod): string {
  return `${usedService(row)}は${row.months}か月（${extensionText(row.extension)}）`
}
