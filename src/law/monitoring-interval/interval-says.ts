import { allServices } from '../texts/services.ts'
import type { IntervalTable } from './standard-intervals.ts'

/** 文言: the table that binds from the day `since`, in sentences for the person who knows the notice. */
export function intervalSays(table: IntervalTable, since: Temporal.PlainDate): string {
  const { fresh, intensive, residential, dayGroupHome, atHome, elderly } = table
  const names = (codes: readonly string[]) => codes.map((code) => nameOf(code, since)).join('・')
  return [
    `新規の人と、種類・内容・量が大きく変わった人は、利用の開始から3か月がたつまで${fresh}か月ごと。`,
    `在宅で集中的な支援が必要な人は${intensive}か月ごと。`,
    ...atHome.map(({ months, services }) => `${names(services)}は${months}か月ごと。`),
    ...(dayGroupHome === null ? [] : [`共同生活援助（日中サービス支援型）は${dayGroupHome}か月ごと。`]),
    ...(elderly === null
      ? []
      : [
          `${elderly.age}歳以上で介護保険のケアマネジメントを受けていない人は、${names(elderly.services)}を使うとき${elderly.months}か月ごと。`,
        ]),
    `施設入所支援・療養介護・重度障害者等包括支援は${residential}か月ごと。`,
  ].join('')
}

/** A service that came later is named with its first day. */
function nameOf(code: string, since: Temporal.PlainDate): string {
  return allServices
    .filter((service) => service.code === code)
    .map(({ name, from }) => (Temporal.PlainDate.compare(from, since) > 0 ? `${name}（${from}から）` : name))
    .join()
}
